import { recordProvenance } from '../../flows/record-provenance.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import type { PerformAction } from '../run-action.ts';
import type { provenanceSpec } from '../specs/provenance.ts';

/** Provenance of a subject. */
export const performProvenance: PerformAction<(typeof provenanceSpec)['inputs']> = async (
  inputs,
  { context },
) => {
  const made = await recordProvenance(
    inputs.subject,
    {
      ...inputs,
      ...signerInputs(inputs),
      evidence: storeInput(inputs.evidence),
      materials: inputs.material,
      identify: identifyInputs(inputs),
    },
    context,
  );
  return {
    verdict: 'pass',
    headline: `provenance of ${made.digest}`,
    summary: renderFacts('Provenance', 'pass', [
      ['Subject', made.subject.name],
      ['Digest', made.digest],
      ['Builder', made.builder === 'github' ? 'GitHub Actions' : 'self-declared'],
      ['Source', made.source?.name],
      ['Statement', made.output],
    ]),
    outputs: {
      digest: made.digest,
      provenance: made.output ?? '',
      bundle: made.stored?.file ?? '',
    },
  };
};
