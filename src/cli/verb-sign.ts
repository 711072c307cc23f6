import { describeSerialization, type ContentHash, type Serialization } from '../domain/serialization.ts';
import { systemContext } from '../flows/context.ts';
import type { ContentOptions } from '../flows/sign-content.ts';
import { signSubject } from '../flows/sign-subject.ts';
import { identifyOptions, type ModelFlags } from './flags.ts';
import { isImage, refuseImageOptions, signImageVerb, type ImageFlags } from './verb-image.ts';
import { signFileVerb } from './verb-file.ts';
import { shownPath } from './shown-path.ts';
import { done, type Verb } from './verb.ts';

/** Flags of `withSigner`. */
export interface SignerFlags {
  readonly key?: string;
  readonly keyless?: boolean;
  readonly kms?: string;
  readonly pkcs11?: string;
  readonly certificateChain?: string;
  readonly timestampUrl?: readonly string[];
  readonly signingConfig?: string;
  readonly allowPublicLog?: boolean;
}

export interface SignVerbOptions extends SignerFlags, ModelFlags, ImageFlags {
  readonly path: string;
  readonly signature?: string;
  readonly file?: boolean;
  readonly serialization?: Serialization['method'];
  readonly hash?: ContentHash;
  readonly shardSize?: number;
  readonly shardAlgorithm?: ContentOptions['shardAlgorithm'];
  readonly evidence?: string;
}

export const signVerb: Verb<SignVerbOptions> = async (options, ports) => {
  if (isImage(options.path)) return await signImageVerb(options, ports);
  refuseImageOptions(options);
  if (options.file === true) return await signFileVerb(options, ports);
  const made = await signSubject(
    options.path,
    { ...options, identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, signature, bundleSha256, signer, stored, files, serialization } = made;
  const isUsual = serialization.method === 'files' && serialization.hash === 'sha256';
  const how = isUsual ? '' : ` (${describeSerialization(serialization)})`;
  const lines = [
    `signed     ${digest}  ${String(files)} files${how}`,
    `signature  ${shownPath(signature)}`,
    ...(stored === undefined ? [] : [`evidence   ${shownPath(stored.file)}`]),
  ];
  return done(`${lines.join('\n')}\n`, {
    subject,
    digest,
    serialization,
    signature,
    bundleSha256,
    signer,
    evidence: stored,
  });
};
