import { AppError } from '../../domain/errors.ts';
import type { FlowContext } from '../../flows/context.ts';
import { recordProvenances } from '../../flows/record-provenance.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { refuseOthers } from '../support/refuse-others.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { ActionResult, PerformAction } from '../run-action.ts';
import type { ProvenanceInputs, provenanceSpec } from '../specs/provenance.ts';
import { EVIDENCE_INPUT, MODEL_INPUTS, SIGNER_INPUTS } from '../specs/shared-inputs.ts';

const STORING = [...Object.keys(EVIDENCE_INPUT), ...Object.keys(SIGNER_INPUTS)];
const TRUST = ['public-key', 'certificate-identity', 'certificate-oidc-issuer', 'trusted-root'];

/** What each operation reads, beside `operation` and `mode`. */
const READS: Readonly<Record<ProvenanceInputs['operation'], readonly string[]>> = {
  make: [
    ...['subject', 'output', 'subject-kind', 'expect-digest', 'training', 'mlflow', 'dvc', 'stage', 'recipe'],
    ...['results', 'material', 'source', 'builder', ...STORING, ...Object.keys(MODEL_INPUTS)],
  ],
  verify: [
    ...['subject', 'subject-kind', 'attestation', ...TRUST, 'allow-missing-log', 'expect-builder'],
    ...['expect-source', 'expect-source-ref', ...Object.keys(MODEL_INPUTS)],
  ],
  rebuild: ['attestation', 'source', 'output', 'allow-run', 'timeout', 'results', ...TRUST, ...STORING],
};

/** What the input says. */
export const performProvenance: PerformAction<(typeof provenanceSpec)['inputs']> = async (
  inputs,
  { context },
) => {
  const { operation } = inputs;
  refuseOthers(inputs, operation, ['operation', 'mode', ...READS[operation]]);
  if (operation === 'make') return await makeProvenance(inputs, context);
  const { rebuild, verifyForeign } = await import('./provenance-check.ts');
  return operation === 'verify' ? await verifyForeign(inputs, context) : await rebuild(inputs, context);
};

/** Provenance of one or several subjects. */
async function makeProvenance(inputs: ProvenanceInputs, context: FlowContext): Promise<ActionResult> {
  const { output } = inputs;
  if (inputs.subject.length === 0 || output === undefined) {
    const name = output === undefined ? 'output' : 'subject';
    throw new AppError('invalid-input', `input ${name} is required for operation make`);
  }
  const kind = inputs['subject-kind'];
  const made = await recordProvenances(
    inputs.subject,
    {
      ...inputs,
      output,
      ...signerInputs(inputs),
      evidence: storeInput(inputs.evidence),
      materials: inputs.material,
      expectDigests: inputs['expect-digest'].length === 0 ? undefined : inputs['expect-digest'],
      identify: { ...identifyInputs(inputs), ...(kind === undefined ? {} : { kind }) },
    },
    context,
  );
  const facts = made.flatMap(({ subject, digest, builder, source, output, results, notes }) => [
    ['Subject', subject.name] as const,
    ['Digest', digest] as const,
    ['Builder', builder === 'github' ? 'GitHub Actions' : 'self-declared'] as const,
    ['Source', source?.name] as const,
    ['Statement', output] as const,
    ['Other statements', results.length === 0 ? undefined : String(results.length)] as const,
    ...notes.map((note) => ['Not known', note] as const),
  ]);
  const [first] = made;
  const others = made.length > 1 ? ` and ${String(made.length - 1)} more` : '';
  return {
    verdict: 'pass',
    headline: `provenance of ${first?.digest ?? ''}${others}`,
    summary: renderFacts('Provenance', 'pass', facts),
    outputs: {
      digest: made.map(({ digest }) => digest).join('\n'),
      provenance: first?.output ?? '',
      bundle: made.flatMap(({ stored }) => (stored === undefined ? [] : [stored.file])).join('\n'),
    },
  };
}
