import { thresholdInputs } from '../support/count-input.ts';
import { logInput } from '../support/log-input.ts';
import { AppError } from '../../domain/errors.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { verifyFile } from '../../flows/sign-file.ts';
import type { FlowContext } from '../../flows/context.ts';
import type { RegistryModelOptions } from '../../flows/verify-registry-model.ts';
import { verifyImages, type VerifyImageFlowOptions } from '../../flows/verify-image.ts';
import type { ActionResult } from '../run-action.ts';
import { only, onlySigner } from '../../flows/several-trusted.ts';
import type { InputValues } from '../../platform/inputs.ts';
import { AUDIT_INPUTS, MODEL_INPUTS } from '../specs/shared-inputs.ts';
import type { verifySpec } from '../specs/verify.ts';
import { refuseWithout, type ActionTarget } from '../support/target-input.ts';
import { verificationResult } from '../support/verification-result.ts';
import { renderFacts } from '../support/facts-summary.ts';
import { signerText } from '../support/signer-text.ts';

/** What only models have, what only images have, and what a decision needs. */
const OF_MODELS = [
  ...Object.keys(MODEL_INPUTS),
  ...['threshold', 'require-read', 'ignore-unsigned-files', 'accept-model-signing-v02'],
];
const OF_IMAGES = ['recursive', 'annotation', 'subject-kind'];
/** What a model in a registry has besides. */
const OF_LAYERS = ['ignore'];
const OF_DECISIONS = ['policy', 'environment', 'evidence', 'record-deployment', ...Object.keys(AUDIT_INPUTS)];

/** Images or a file; inputs that are for models and decisions are refused. */
export async function performVerifyOther(
  what: Exclude<ActionTarget, { kind: 'model' }>,
  inputs: InputValues<(typeof verifySpec)['inputs']>,
  context: FlowContext,
): Promise<ActionResult> {
  const isModel = inputs['subject-kind'] === 'model';
  const ofModels = isModel ? OF_MODELS.filter((name) => !OF_LAYERS.includes(name)) : OF_MODELS;
  refuseWithout(inputs, what.kind, [...ofModels, ...OF_DECISIONS]);
  const trust = onlySigner({
    keys: inputs.key,
    certificateIdentities: inputs['certificate-identity'],
    certificateOidcIssuers: inputs['certificate-oidc-issuer'],
    certificateSubjects: inputs['certificate-subject'],
    certificateExtension: inputs['certificate-extension'],
    transparencyLog: logInput(inputs['transparency-log']),
    trustedRoot: inputs['trusted-root'],
    certificateRoot: inputs['certificate-root'],
    timestampAuthority: inputs['timestamp-authority'],
    ...thresholdInputs(inputs),
  });
  if (what.kind === 'file') {
    refuseWithout(inputs, 'file', OF_IMAGES);
    return await performVerifyFile(what.target, { ...trust, signature: only('signature', inputs.signature) });
  }
  if (isModel) {
    refuseWithout(inputs, 'model', ['recursive', 'annotation']);
    const signature = only('signature', inputs.signature);
    return await performVerifyLayers(
      what.targets,
      { ...trust, signature, ignorePaths: inputs.ignore },
      context,
    );
  }
  refuseWithout(inputs, 'image', ['signature']);
  const annotations = inputs.annotation.length === 0 ? undefined : inputs.annotation;
  return await performVerifyImages(
    what.targets,
    { ...trust, recursive: inputs.recursive, annotations },
    context,
  );
}

/** A model in a registry by its layers. */
async function performVerifyLayers(
  [target, second]: readonly string[],
  options: RegistryModelOptions,
  context: FlowContext,
): Promise<ActionResult> {
  if (target === undefined || second !== undefined) {
    throw new AppError('invalid-input', 'one model is verified at a time', { hint: 'give one image' });
  }
  const { verifyRegistryModel } = await import('../../flows/verify-registry-model.ts');
  return verificationResult({
    kind: 'signature',
    model: await verifyRegistryModel(target, options, context),
  });
}

/** Signatures of images, each with its own line; the step is as good as the worst. */
async function performVerifyImages(
  targets: readonly string[],
  options: VerifyImageFlowOptions,
  context: FlowContext,
): Promise<ActionResult> {
  const lines: { readonly name: string; readonly verdict: Verdict; readonly why: string }[] = [];
  const digests: string[] = [];
  const signers = new Set<string>();
  for (const { target, result } of await verifyImages(targets, options, context)) {
    if (!result.ok) {
      // What a registry does not say is not known to be bad, and does not pass.
      const verdict = result.error.errorClass === 'blocked' ? 'block' : 'indeterminate';
      lines.push({ name: target, verdict, why: result.error.message });
      continue;
    }
    const { image, digest, manifests, ok } = result.value;
    digests.push(digest);
    for (const { signatures } of manifests)
      for (const { signer } of signatures) signers.add(signerText(signer));
    const attested = manifests.flatMap((each) => each.attestations.map(({ predicateType }) => predicateType));
    const unsigned = manifests.filter((each) => !each.ok).map((each) => each.platform ?? each.digest);
    lines.push({
      name: image,
      verdict: ok ? 'pass' : 'block',
      why: ok ? ['signed', ...new Set(attested)].join(', attested ') : `not signed: ${unsigned.join(', ')}`,
    });
  }
  const failed =
    lines.find(({ verdict }) => verdict === 'block') ?? lines.find(({ verdict }) => verdict !== 'pass');
  const verdict = failed?.verdict ?? 'pass';
  return {
    verdict,
    headline: failed === undefined ? `verified ${digests.join(', ')}` : `${failed.name}: ${failed.why}`,
    summary: renderFacts(
      'Verification',
      verdict,
      lines.map(({ name, why }) => [name, why] as const),
    ),
    outputs: { digest: digests.join('\n'), signer: [...signers].join('\n') },
  };
}

/** Signature of a file by its bytes; what does not verify is an error. */
async function performVerifyFile(
  file: string,
  options: Parameters<typeof verifyFile>[1],
): Promise<ActionResult> {
  const { signature, signer, digest } = await verifyFile(file, options);
  const name = `sha256:${digest.sha256}`;
  return {
    verdict: 'pass',
    headline: `verified ${name}`,
    summary: renderFacts('Verification', 'pass', [
      ['File', file],
      ['Digest', name],
      ['Signer', signerText(signer)],
      ['Signature', signature],
    ]),
    outputs: { digest: name, signer: signerText(signer) },
  };
}
