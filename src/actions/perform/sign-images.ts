import { AppError } from '../../domain/errors.ts';
import type { FlowContext } from '../../flows/context.ts';
import { signFile } from '../../flows/sign-file.ts';
import { signImages, type SignImageOptions } from '../../flows/sign-image.ts';
import type { ActionResult } from '../run-action.ts';
import type { InputValues } from '../../platform/inputs.ts';
import { MODEL_SIGNING_INPUTS } from '../specs/model-inputs.ts';
import { MODEL_INPUTS } from '../specs/shared-inputs.ts';
import type { signSpec } from '../specs/sign.ts';
import { signerInputs } from '../support/signer-inputs.ts';
import { storeInput } from '../support/store-input.ts';
import { refuseWithout, type ActionTarget } from '../support/target-input.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';

/** What only models have, and what only images have. */
const OF_MODELS = [...Object.keys(MODEL_INPUTS), ...Object.keys(MODEL_SIGNING_INPUTS)];
const OF_IMAGES = ['recursive', 'annotation', 'subject-kind'];
/** What a model in a registry has besides. */
const OF_LAYERS = ['ignore'];

/** Images or a file; inputs that are for models are refused. */
export async function performSignOther(
  what: Exclude<ActionTarget, { kind: 'model' }>,
  inputs: InputValues<(typeof signSpec)['inputs']>,
  context: FlowContext,
): Promise<ActionResult> {
  const kind = inputs['subject-kind'];
  const others = kind === 'model' ? OF_MODELS.filter((name) => !OF_LAYERS.includes(name)) : OF_MODELS;
  refuseWithout(inputs, what.kind, others);
  const { key, keyless, kms, pkcs11, audit, signature, recursive } = inputs;
  const signer = { key, keyless, kms, pkcs11, audit, ...signerInputs(inputs) };
  if (what.kind === 'file') {
    refuseWithout(inputs, 'file', [...OF_IMAGES, 'evidence']);
    return await performSignFile(what.target, { ...signer, signature }, context);
  }
  refuseWithout(inputs, 'image', ['signature']);
  const annotations = inputs.annotation.length === 0 ? undefined : inputs.annotation;
  const ignorePaths = kind === 'model' ? inputs.ignore : undefined;
  const evidence = storeInput(inputs.evidence);
  const options = { ...signer, kind, ignorePaths, recursive, annotations, evidence };
  return await performSignImages(what.targets, options, context);
}

/** Signatures of images. One that cannot be signed fails the step, after the others were. */
async function performSignImages(
  targets: readonly string[],
  options: SignImageOptions,
  context: FlowContext,
): Promise<ActionResult> {
  const results = await signImages(targets, options, context);
  const made = results.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const failed = results.flatMap(({ target, result }) =>
    result.ok ? [] : [{ target, error: result.error }],
  );
  const [first] = failed;
  if (first !== undefined) {
    const done = made.length === 0 ? '' : `; signed: ${made.map(({ image }) => image).join(', ')}`;
    throw new AppError(first.error.code, `${first.target}: ${first.error.message}${done}`, {
      cause: first.error,
      ...(first.error.hint === undefined ? {} : { hint: first.error.hint }),
    });
  }
  const digests = made.map(({ modelDigest, digest }) => modelDigest ?? digest);
  return {
    verdict: 'pass',
    headline: `signed ${digests.join(', ')}`,
    summary: renderFacts('Signed', 'pass', [
      ...made.flatMap(({ image, modelDigest, signed }) => [
        [modelDigest === undefined ? 'Image' : 'Model', image] as const,
        ...signed.map(
          ({ signature, platform }) => ['Signature', `${signature} ${platform ?? ''}`.trim()] as const,
        ),
      ]),
      ['Signer', made[0] === undefined ? undefined : signerText(made[0].signer)],
    ]),
    outputs: {
      digest: digests.join('\n'),
      signature: made.flatMap(({ signed }) => signed.map(({ signature }) => signature)).join('\n'),
      bundle: '',
      part: '',
    },
  };
}

/** Signature of a file by its bytes. */
async function performSignFile(
  file: string,
  options: Parameters<typeof signFile>[1],
  context: FlowContext,
): Promise<ActionResult> {
  const made = await signFile(file, options, context);
  return {
    verdict: 'pass',
    headline: `signed ${made.digest}`,
    summary: renderFacts('Signed', 'pass', [
      ['File', made.file],
      ['Digest', made.digest],
      ['Signer', signerText(made.signer)],
      ['Signature', made.signature],
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: '', part: '' },
  };
}
