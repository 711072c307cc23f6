import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import { systemContext } from '../flows/context.ts';
import { verifyRegistryModel, type RegistryModelOptions } from '../flows/verify-registry-model.ts';
import { renderVerification } from '../report/verification-text.ts';
import { refuseFolderOptions, refuseImageOptions, type ImageFlags } from './verb-image.ts';
import { done, type CliPorts, type VerbResult } from './verb.ts';

/** `verify oci://… --subject-kind model`: the layers against a model signature, without pulling them. */
export async function verifyRegistryModelVerb(
  targets: readonly string[],
  options: Omit<RegistryModelOptions, 'ignorePaths'> & ImageFlags & { readonly ignore?: readonly string[] },
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'models in a registry', ['subjectKind', 'signature', 'ignore']);
  refuseImageOptions(options);
  const [target, second] = targets;
  if (target === undefined || second !== undefined) {
    throw new AppError('invalid-input', 'one model is verified at a time');
  }
  const { ignore: ignorePaths, ...rest } = options;
  const model = await verifyRegistryModel(target, { ...rest, ignorePaths }, systemContext(ports));
  const { signer, times, signedSha256, signedIgnorePaths, differences, ignored, unreadBySigner } = model;
  return done(
    renderVerification(model, ports.terminal),
    {
      verdict: model.ok ? 'pass' : 'block',
      image: model.image,
      subject: model.subject,
      digest: formatDigest(model.subject.digest),
      signature: { file: model.signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths },
      files: { compared: model.manifest.entries.length, differences, ignored, unreadBySigner },
    },
    model.ok ? 0 : 1,
  );
}
