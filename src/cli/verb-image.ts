import { AppError, exitCodeOf } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import { systemContext } from '../flows/context.ts';
import type { TargetResult } from '../flows/each-target.ts';
import type { SignImageOptions, SignImageOutcome } from '../flows/sign-image.ts';
import type { TrustOptions } from '../flows/signature-verifier.ts';
import type { VerifyImageOutcome } from '../flows/verify-image.ts';
import { isReference } from '../registry/reference.ts';
import { escapeTerminal } from '../report/escape.ts';
import { done, type CliPorts, type ExitCode, type VerbResult } from './verb.ts';

/** Flags of images, beside those of signer and trust. */
export interface ImageFlags {
  readonly recursive?: boolean;
  readonly annotation?: readonly string[];
}

/** Whether a target is in a registry. */
export const isImage = isReference;

/** Options of images have no effect on anything else: they are refused there. */
export function refuseImageOptions(options: ImageFlags): void {
  if (options.recursive === undefined && options.annotation === undefined) return;
  throw new AppError('invalid-input', 'recursive and annotation are for images', {
    hint: 'name the image as oci://HOST/REPOSITORY@sha256:HEX',
  });
}

/** Several targets at once are images all. Error: `invalid-input`. */
export function refuseSeveral(targets: readonly string[]): void {
  const [first, second] = targets;
  if (first === undefined || second === undefined) return;
  const other = targets.find((target) => !isReference(target));
  if (other === undefined) return;
  throw new AppError('invalid-input', `several at once are images, and ${other} is none`, {
    hint: 'give folders and files one by one',
  });
}

/** What says how a folder is read, or where something of it lies. */
const OF_FOLDERS = [
  ...['serialization', 'hash', 'shardSize', 'shardAlgorithm', 'allowSymlinks', 'ignore'],
  ...['subjectKind', 'policy', 'environment', 'ignoreUnsignedFiles', 'acceptModelSigningV02'],
  ...['threshold', 'requireRead'],
];

/** Refuses options of model folders for what is none; `allowed` are those that have a meaning there. Error: `invalid-input`. */
export function refuseFolderOptions(options: object, what: string, allowed: readonly string[] = []): void {
  const others =
    what === 'a file by its bytes' ? ['evidence', ...OF_FOLDERS] : [...OF_FOLDERS, 'signature', 'file'];
  const given = others.find((name) => !allowed.includes(name) && isGiven(Reflect.get(options, name)));
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new AppError('invalid-input', `--${flag} is not for ${what}`, { hint: 'leave it out' });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export interface SignImageFlags
  extends Omit<SignImageOptions, 'kind' | 'ignorePaths' | 'annotations'>, ImageFlags {
  readonly recursive?: boolean;
  readonly subjectKind?: 'image' | 'model';
  readonly ignore?: readonly string[];
}

/** `sign oci://…`, one or several. Exit code: the highest of all. */
export async function signImagesVerb(
  targets: readonly string[],
  options: SignImageFlags,
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'images', [
    'subjectKind',
    ...(options.subjectKind === 'model' ? ['ignore'] : []),
  ]);
  const { signImages } = await import('../flows/sign-image.ts');
  const { annotation: annotations, ignore: ignorePaths, subjectKind: kind, ...rest } = options;
  const how = { ...rest, annotations, ignorePaths, kind };
  return resultOf(await signImages(targets, how, systemContext(ports)), {
    textOf: signedText,
    jsonOf: (made) => made,
    exitOf: () => 0,
  });
}

function signedText(made: SignImageOutcome): string[] {
  return [
    `signed     ${made.image}`,
    ...(made.modelDigest === undefined
      ? []
      : [`model      ${made.modelDigest}  by the digests of its layers`]),
    ...made.signed.map(({ signature, platform }) => `signature  ${signature}${ofPlatform(platform)}`),
  ];
}

/** `verify oci://…`, one or several; exit code 1 when a signature that counts is missing. */
export async function verifyImagesVerb(
  targets: readonly string[],
  options: TrustOptions & ImageFlags,
  ports: CliPorts,
): Promise<VerbResult> {
  refuseFolderOptions(options, 'images');
  const { verifyImages } = await import('../flows/verify-image.ts');
  const { annotation: annotations, ...rest } = options;
  return resultOf(await verifyImages(targets, { ...rest, annotations }, systemContext(ports)), {
    textOf: verifiedText,
    jsonOf: ({ ok, ...json }) => ({ verdict: ok ? 'pass' : 'block', ...json }),
    exitOf: ({ ok }) => (ok ? 0 : 1),
  });
}

function verifiedText(found: VerifyImageOutcome): string[] {
  return [
    `${found.ok ? 'verified' : 'NOT verified'}   ${found.image}`,
    ...found.manifests.flatMap(({ digest, platform, signatures, rejected, ok, ...others }) => [
      `${ok ? 'signed' : 'NOT signed'}     ${digest}${ofPlatform(platform)}`,
      ...signatures.map(({ signer, format }) => `  signer   ${nameOf(signer)} (${format})`),
      ...(ok ? [] : rejected.map(({ name, reason }) => `  refused  ${name}: ${reason}`)),
      ...others.attestations.map(
        ({ predicateType, signer }) => `  attested ${predicateType} by ${nameOf(signer)} (legacy)`,
      ),
      ...others.rejectedAttestations.map(({ name, reason }) => `  refused  ${name}: ${reason}`),
      ...others.unread.map(({ name, reason }) => `  unread   ${name}: ${reason}`),
    ]),
  ];
}

interface Shown<Value> {
  readonly textOf: (value: Value) => readonly string[];
  readonly jsonOf: (value: Value) => unknown;
  readonly exitOf: (value: Value) => ExitCode;
}

/** One target speaks for itself, and its error is the error; several are told one by one. */
function resultOf<Value>(results: readonly TargetResult<Value>[], shown: Shown<Value>): VerbResult {
  const [only, second] = results;
  if (only !== undefined && second === undefined) {
    if (!only.result.ok) throw only.result.error;
    const { value } = only.result;
    return done(linesOf(shown.textOf(value)), shown.jsonOf(value), shown.exitOf(value));
  }
  const exits = results.map(({ result }) =>
    result.ok ? shown.exitOf(result.value) : exitCodeOf(result.error.errorClass),
  );
  const lines = results.flatMap(({ target, result }) =>
    result.ok ? shown.textOf(result.value) : [`error      ${target}: ${result.error.message}`],
  );
  const json = results.map(({ target, result }) =>
    result.ok
      ? { target, result: shown.jsonOf(result.value) }
      : { target, error: { code: result.error.code, message: result.error.message } },
  );
  return done(linesOf(lines), { results: json }, Math.max(0, ...exits) as ExitCode);
}

function linesOf(lines: readonly string[]): string {
  return `${lines.map(escapeTerminal).join('\n')}\n`;
}

function ofPlatform(platform: string | undefined): string {
  return platform === undefined ? '' : `  ${platform}`;
}

function nameOf(signer: SignerIdentity): string {
  return signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}
