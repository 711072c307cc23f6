import { signSubject } from '../../flows/sign-subject.ts';
import { AppError } from '../../domain/errors.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { modelSigningInputs } from '../support/model-signing-inputs.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';
import type { PerformAction } from '../run-action.ts';
import type { signSpec } from '../specs/sign.ts';

/** Signature of a model. */
export const performSign: PerformAction<(typeof signSpec)['inputs']> = async (inputs, { context }) => {
  const { part } = inputs;
  if (part !== undefined) {
    const { performPart } = await import('./sign-part.ts');
    return await performPart({ ...inputs, part }, context);
  }
  if (inputs.output !== undefined) {
    throw new AppError('invalid-input', 'input output is the part file of part', { hint: 'leave it out' });
  }
  const options = { ...inputs, ...signerInputs(inputs), ...modelSigningInputs(inputs) };
  const made = await signSubject(inputs.model, { ...options, identify: identifyInputs(inputs) }, context);
  const unread = Object.entries(made.unread).map(([source, count]) => `${String(count)} by ${source}`);
  return {
    verdict: 'pass',
    headline: `signed ${made.digest}`,
    summary: renderFacts('Signed', 'pass', [
      ['Model', `${made.subject.name}, ${String(made.files)} files`],
      ['Digest', made.digest],
      ['Not read', unread.join(', ')],
      ['Signer', signerText(made.signer)],
      ['Signature', made.signature],
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: made.stored?.file ?? '', part: '' },
  };
};
