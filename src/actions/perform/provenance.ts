import { recordProvenances } from '../../flows/record-provenance.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { PerformAction } from '../run-action.ts';
import type { provenanceSpec } from '../specs/provenance.ts';

/** Provenance of one or several subjects. */
export const performProvenance: PerformAction<(typeof provenanceSpec)['inputs']> = async (
  inputs,
  { context },
) => {
  const kind = inputs['subject-kind'];
  const made = await recordProvenances(
    inputs.subject,
    {
      ...inputs,
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
};
