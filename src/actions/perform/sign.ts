import { signSubject } from '../../flows/sign-subject.ts';
import { AppError } from '../../domain/errors.ts';
import { identifyInputs } from '../support/identify-inputs.ts';
import { modelSigningInputs } from '../support/model-signing-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { refuseWithout, targetInput } from '../support/target-input.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';
import type { PerformAction } from '../run-action.ts';
import type { signSpec } from '../specs/sign.ts';

/** Signature of a model, of images, or of a file. */
export const performSign: PerformAction<(typeof signSpec)['inputs']> = async (inputs, { context }) => {
  const what = targetInput({ model: ['model', inputs.model], image: inputs.image, file: inputs.file });
  if (what.kind !== 'model') {
    const { performSignOther } = await import('./sign-images.ts');
    return await performSignOther(what, inputs, context);
  }
  refuseWithout(inputs, 'model', ['recursive', 'annotation', 'subject-kind']);
  const { part } = inputs;
  if (part !== undefined) {
    const { performPart } = await import('./sign-part.ts');
    return await performPart({ ...inputs, model: what.target, part }, context);
  }
  if (inputs.output !== undefined) {
    throw new AppError('invalid-input', 'input output is the part file of part', { hint: 'leave it out' });
  }
  const options = {
    ...inputs,
    ...signerInputs(inputs),
    ...modelSigningInputs(inputs),
    evidence: storeInput(inputs.evidence),
  };
  const made = await signSubject(what.target, { ...options, identify: identifyInputs(inputs) }, context);
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
