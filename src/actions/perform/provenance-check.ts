import { formatDigest } from '../../domain/digest.ts';
import { AppError } from '../../domain/errors.ts';
import type { FlowContext } from '../../flows/context.ts';
import { rebuildArtifact } from '../../flows/rebuild-artifact.ts';
import { verifyProvenance } from '../../flows/verify-provenance.ts';
import type { ActionResult } from '../run-action.ts';
import type { ProvenanceInputs } from '../specs/provenance.ts';
import { countInput } from '../support/count-input.ts';
import { renderFacts, type Facts } from '../support/facts-summary.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { signerText } from '../support/signer-text.ts';
import { storeInput } from '../support/store-input.ts';

/** Most rows of one sort in the summary. */
const MAX_ROWS = 20;

/** Verifies provenance of any tool about one subject. */
export async function verifyForeign(inputs: ProvenanceInputs, context: FlowContext): Promise<ActionResult> {
  const [subject, ...others] = inputs.subject;
  const files = inputs.attestation;
  if (subject === undefined || others.length > 0 || files.length === 0) {
    throw new AppError('invalid-input', 'operation verify needs one subject and one or more of attestation');
  }
  const kind = inputs['subject-kind'];
  const { verdict, digests, accepted, rejected } = await verifyProvenance(
    subject,
    {
      files,
      ...trustInputs(inputs),
      allowMissingLog: inputs['allow-missing-log'],
      builder: inputs['expect-builder'],
      source: inputs['expect-source'],
      sourceRef: inputs['expect-source-ref'],
      identify: { ...identifyInputs(inputs), ...(kind === undefined ? {} : { kind }) },
    },
    context,
  );
  const [first] = accepted;
  const [problem] = rejected;
  const digest = digests[0] === undefined ? '' : formatDigest(digests[0]);
  const facts: Facts = [
    ['Subject', subject],
    ['Digest', digest],
    ...accepted
      .slice(0, MAX_ROWS)
      .flatMap(({ place, builderId, signer, source, unchecked }) => [
        ['Provenance', place] as const,
        ['Signer', signerText(signer)] as const,
        ['Builder', builderId] as const,
        [
          'Source',
          source === undefined ? undefined : `${source.repository} ${source.ref ?? ''}`.trim(),
        ] as const,
        ...unchecked.map((each) => ['Not checked', each] as const),
      ]),
    ...rejected.slice(0, MAX_ROWS).map(({ place, reason }) => ['Refused', `${place}: ${reason}`] as const),
  ];
  return {
    verdict,
    headline:
      first === undefined
        ? `no provenance of ${subject} holds: ${problem?.reason ?? 'there is no attestation in these files'}`
        : `provenance of ${subject} by ${first.builderId}`,
    summary: renderFacts('Provenance', verdict, facts),
    outputs: { digest, 'builder-id': first?.builderId ?? '' },
  };
}

/** Runs a recorded recipe again and compares what comes out. */
export async function rebuild(inputs: ProvenanceInputs, context: FlowContext): Promise<ActionResult> {
  const [provenance, ...others] = inputs.attestation;
  const { source, output } = inputs;
  if (provenance === undefined || others.length > 0 || source === undefined || output === undefined) {
    throw new AppError('invalid-input', 'operation rebuild needs one attestation, source and output');
  }
  const trust = trustInputs(inputs);
  const { key, certificateIdentity, certificateOidcIssuer } = trust;
  const isSigned = (key ?? certificateIdentity ?? certificateOidcIssuer) !== undefined;
  const seconds = countInput('timeout', inputs.timeout);
  const made = await rebuildArtifact(
    provenance,
    {
      ...inputs,
      ...signerInputs(inputs),
      ...{ source, output, evidence: storeInput(inputs.evidence), allowRun: inputs['allow-run'] },
      trust: isSigned ? trust : undefined,
      timeoutMs: seconds === undefined ? undefined : seconds * 1000,
    },
    context,
  );
  const { verdict, expected, actual, command, differences, stored } = made;
  const facts: Facts = [
    ['Command', command.join(' ')],
    ['Expected', expected],
    ['Made', actual],
    ...differences.slice(0, MAX_ROWS).map(({ path, kind }) => [kind, path] as const),
    ['Output', made.output],
    ['Evidence', stored?.file],
  ];
  return {
    verdict,
    headline: verdict === 'pass' ? `reproduced ${expected}` : `made ${actual}, not ${expected}`,
    summary: renderFacts('Rebuild', verdict, facts),
    outputs: { digest: actual, rebuilt: made.output, bundle: stored?.file ?? '' },
  };
}

function trustInputs(inputs: ProvenanceInputs) {
  return {
    key: inputs['public-key'],
    certificateIdentity: inputs['certificate-identity'],
    certificateOidcIssuer: inputs['certificate-oidc-issuer'],
    trustedRoot: inputs['trusted-root'],
  };
}
