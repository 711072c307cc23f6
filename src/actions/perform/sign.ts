import { signSubject } from '../../flows/sign-subject.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';
import type { PerformAction } from '../run-action.ts';
import type { signSpec } from '../specs/sign.ts';

/** Signature of a model. */
export const performSign: PerformAction<(typeof signSpec)['inputs']> = async (inputs, { context }) => {
  const made = await signSubject(
    inputs.model,
    { ...inputs, ...signerInputs(inputs), identify: identifyInputs(inputs) },
    context,
  );
  return {
    verdict: 'pass',
    headline: `signed ${made.digest}`,
    summary: renderFacts('Signed', 'pass', [
      ['Model', `${made.subject.name}, ${String(made.files)} files`],
      ['Digest', made.digest],
      ['Signer', signerText(made.signer)],
      ['Signature', made.signature],
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: made.stored?.file ?? '' },
  };
};
