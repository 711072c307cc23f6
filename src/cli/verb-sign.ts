import type { SignInWay } from '../domain/sign-in.ts';
import { AppError } from '../domain/errors.ts';
import { describeSerialization, type ContentHash, type Serialization } from '../domain/serialization.ts';
import { systemContext } from '../flows/context.ts';
import type { ContentOptions } from '../flows/sign-content.ts';
import { signSubject, type SignOutcome } from '../flows/sign-subject.ts';
import { identifyOptions, type AuditFlags, type ModelFlags } from './flags.ts';
import { isImage, refuseImageOptions, refuseSeveral, signImagesVerb, type ImageFlags } from './verb-image.ts';
import { signFileVerb } from './verb-file.ts';
import { shownPath } from './shown-path.ts';
import { previousSigner, refuseSparing, type SparingFlags } from './sparing-options.ts';
import { done, type Verb } from './verb.ts';

/** Flags of `withSigner`. */
/** Who signs, and where that is recorded. */
export interface SignerFlags extends AuditFlags {
  readonly key?: string;
  readonly keyless?: boolean;
  readonly kms?: string;
  readonly pkcs11?: string;
  readonly certificateChain?: string;
  readonly timestampUrl?: readonly string[];
  readonly signIn?: SignInWay;
  readonly signingConfig?: string;
  readonly allowPublicLog?: boolean;
}

export interface SignVerbOptions extends SignerFlags, ModelFlags, ImageFlags, SparingFlags {
  /** The first path. */
  readonly path: string;
  /** All of them: several are images. */
  readonly paths: readonly string[];
  readonly subjectKind?: 'image' | 'model';
  readonly signature?: string;
  readonly file?: boolean;
  readonly serialization?: Serialization['method'];
  readonly hash?: ContentHash;
  readonly shardSize?: number;
  readonly shardAlgorithm?: ContentOptions['shardAlgorithm'];
  readonly evidence?: readonly string[];
}

export const signVerb: Verb<SignVerbOptions> = async (options, ports) => {
  refuseSeveral(options.paths);
  if (isImage(options.path)) {
    refuseSparing(options, 'images');
    return await signImagesVerb(options.paths, options, ports);
  }
  refuseImageOptions(options);
  if (options.subjectKind === 'image') {
    throw new AppError('invalid-subject', `${options.path} is no image`, {
      hint: 'an image is oci://HOST/REPOSITORY@sha256:HEX',
    });
  }
  if (options.file === true) {
    refuseSparing(options, 'a file by its bytes');
    return await signFileVerb(options, ports);
  }
  const { part } = options;
  if (part !== undefined) {
    const { signPartVerb } = await import('./verb-sign-part.ts');
    return await signPartVerb({ ...options, part }, ports);
  }
  if (options.output !== undefined) {
    throw new AppError('invalid-input', 'output is the part file of --part', { hint: 'leave it out' });
  }
  const made = await signSubject(
    options.path,
    { ...options, ...previousSigner(options), identify: identifyOptions(options) },
    systemContext(ports),
  );
  const { subject, digest, signature, bundleSha256, signer, stored, files, serialization } = made;
  const { unread, followedLinks } = made;
  const isUsual = serialization.method === 'files' && serialization.hash === 'sha256';
  const how = isUsual ? '' : ` (${describeSerialization(serialization)})`;
  const lines = [
    `signed     ${digest}  ${String(files)} files${how}`,
    ...unreadLine(unread),
    ...(followedLinks.length === 0 ? [] : [`links      ${String(followedLinks.length)} followed`]),
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
    unread,
    followedLinks,
    evidence: stored,
  });
};

/** What was not read, by whose word. */
function unreadLine(unread: SignOutcome['unread']): string[] {
  const parts = Object.entries(unread).map(([source, count]) =>
    source === 'previous-run' ? `${String(count)} as in the run before` : `${String(count)} by ${source}`,
  );
  return parts.length === 0 ? [] : [`not read   ${parts.join(', ')}`];
}
