import { AppError } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { systemContext } from '../flows/context.ts';
import type { SignerOptions } from '../flows/open-signer.ts';
import type { TrustOptions } from '../flows/signature-verifier.ts';
import { escapeTerminal } from '../report/escape.ts';
import { done, type CliPorts, type VerbResult } from './verb.ts';

/** Flags of images, beside those of signer and trust. */
export interface ImageFlags {
  readonly recursive?: boolean;
  readonly annotation?: readonly string[];
}

/** Whether a target is an image in a registry. */
export function isImage(target: string): boolean {
  return target.startsWith('oci://');
}

/** Options of images have no effect on anything else: they are refused there. */
export function refuseImageOptions(options: ImageFlags): void {
  if (options.recursive === undefined && options.annotation === undefined) return;
  throw new AppError('invalid-input', 'recursive and annotation are for images', {
    hint: 'name the image as oci://HOST/REPOSITORY@sha256:HEX',
  });
}

/** What says how a folder is read, or where something of it lies. */
const OF_FOLDERS = [
  ...['evidence', 'serialization', 'hash', 'shardSize', 'shardAlgorithm', 'allowSymlinks', 'ignore'],
  ...['subjectKind', 'policy', 'environment', 'ignoreUnsignedFiles', 'acceptModelSigningV02'],
];

/** Refuses options of model folders for what is none. Error: `invalid-input`. */
export function refuseFolderOptions(options: object, what: string): void {
  const others = what === 'images' ? [...OF_FOLDERS, 'signature', 'file'] : OF_FOLDERS;
  const given = others.find((name) => Reflect.get(options, name) !== undefined);
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new AppError('invalid-input', `--${flag} is not for ${what}`, { hint: 'leave it out' });
}

/** `sign oci://…` */
export async function signImageVerb(
  options: SignerOptions & ImageFlags & { readonly path: string },
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'images');
  const { signImage } = await import('../flows/sign-image.ts');
  const { annotation: annotations, ...rest } = options;
  const made = await signImage(options.path, { ...rest, annotations }, systemContext(ports));
  const lines = [
    `signed     ${made.image}`,
    ...made.signed.map(({ signature, platform }) => `signature  ${signature}${ofPlatform(platform)}`),
  ];
  return done(`${lines.map(escapeTerminal).join('\n')}\n`, made);
}

/** `verify oci://…`; exit code 1 when a signature that counts is missing. */
export async function verifyImageVerb(
  options: TrustOptions & ImageFlags & { readonly subject: string },
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'images');
  const { verifyImage } = await import('../flows/verify-image.ts');
  const { annotation: annotations, ...rest } = options;
  const found = await verifyImage(options.subject, { ...rest, annotations }, systemContext(ports));
  const lines = [
    `${found.ok ? 'verified' : 'NOT verified'}   ${found.image}`,
    ...found.manifests.flatMap(({ digest, platform, signatures, rejected, ok }) => [
      `${ok ? 'signed' : 'NOT signed'}     ${digest}${ofPlatform(platform)}`,
      ...signatures.map(({ signer, format }) => `  signer   ${nameOf(signer)} (${format})`),
      ...(ok ? [] : rejected.map(({ name, reason }) => `  refused  ${name}: ${reason}`)),
    ]),
  ];
  const { ok, ...json } = found;
  const text = `${lines.map(escapeTerminal).join('\n')}\n`;
  return done(text, { verdict: ok ? 'pass' : 'block', ...json }, ok ? 0 : 1);
}

function ofPlatform(platform: string | undefined): string {
  return platform === undefined ? '' : `  ${platform}`;
}

function nameOf(signer: SignerIdentity): string {
  return signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}
