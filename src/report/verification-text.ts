import { countText } from '../domain/count-text.ts';
import type { SignerIdentity, TrustedTime } from '../domain/evidence.ts';
import type { Serialization } from '../domain/serialization.ts';
import type { Subject } from '../domain/subject.ts';
import { formatBytes, quantity } from './counts.ts';
import { digestText } from './digest-text.ts';
import { labelledLines, remedyLines, type Labelled } from './labelled-lines.ts';
import { joinLines, type Style, type TextTerminal } from './terminal-layout.ts';

type DifferenceKind = 'missing' | 'extra' | 'changed';

interface ViewedDifference {
  readonly kind: DifferenceKind;
  readonly path: string;
  /** The pieces of a changed file that differ, as `start:end` in bytes. */
  readonly shards?: readonly string[];
}

/** A verified signature of a model and what the folder is against it (`ModelVerification` of src/verify fits). */
export interface VerificationView {
  readonly subject: Subject;
  readonly signedSha256: string;
  readonly signer: SignerIdentity;
  readonly times: readonly TrustedTime[];
  /** How the signature covers the files: whole or in shards, and by which hash. */
  readonly serialization: Serialization;
  readonly manifest: { readonly entries: readonly unknown[]; readonly totalBytes: number };
  readonly ignored: readonly string[];
  readonly signedIgnorePaths: readonly string[];
  readonly unsignedFilesIgnored: boolean;
  /** Files whose digests the signer took from elsewhere. */
  readonly unreadBySigner: readonly string[];
  /** Paths that are links and were followed. */
  readonly followedLinks: readonly string[];
  readonly differences: readonly ViewedDifference[];
  readonly ok: boolean;
  /** File that holds the signature. */
  readonly signature: string;
  /** The policy's name of the signer, when a policy was asked. */
  readonly signerName?: string | undefined;
}

/** Differences that are named; the JSON has them all. */
const MAX_DIFFERENCES = 50;
const MAX_LISTED = 10;

const DIFFERENCES: Readonly<
  Record<DifferenceKind, { readonly styles: readonly Style[]; readonly means: string }>
> = {
  changed: { styles: ['red'], means: 'changed' },
  missing: { styles: ['yellow'], means: 'missing' },
  extra: { styles: ['magenta'], means: 'not signed' },
};

/** The result of verifying a model: whether it is what was signed, every difference, who signed it and when. */
export function renderVerification(view: VerificationView, terminal: TextTerminal): string {
  const lines = view.ok ? verifiedRows(view) : failedRows(view);
  return joinLines([
    ...lines.flatMap((row) => labelledLines(row, terminal)),
    ...(view.ok
      ? []
      : remedyLines(
          'use the files that were signed, or have the signer look at them and sign again',
          terminal,
        )),
    '',
    ...signatureRows(view).flatMap((row) => labelledLines(row, terminal)),
  ]);
}

function verifiedRows({ subject, manifest }: VerificationView): Labelled[] {
  const size = `${quantity(manifest.entries.length, 'file')}, ${formatBytes(manifest.totalBytes)}`;
  return [
    { label: 'verified', styles: ['bold', 'green'], text: `${subject.kind} ${subject.name}, ${size}` },
    { label: '', text: digestText(subject.digest) },
  ];
}

function failedRows({ subject, differences }: VerificationView): Labelled[] {
  const title = `${subject.kind} ${subject.name} is not what was signed: ${quantity(differences.length, 'file')} ${
    differences.length === 1 ? 'differs' : 'differ'
  }`;
  const more = differences.length - MAX_DIFFERENCES;
  return [
    { label: 'NOT verified', styles: ['bold', 'red'], text: title },
    ...differences.slice(0, MAX_DIFFERENCES).map(({ kind, path, shards = [] }) => ({
      label: `  ${DIFFERENCES[kind].means}`,
      styles: DIFFERENCES[kind].styles,
      text: shards.length === 0 ? path : `${path} (bytes ${listSome(shards)})`,
    })),
    ...(more > 0 ? [{ label: '', text: `${countText(more)} more, see --json` }] : []),
  ];
}

function signatureRows(view: VerificationView): Labelled[] {
  const { ok, signature, signerName, signer, times, signedSha256, subject } = view;
  const name = signerName === undefined ? '' : `${signerName}: `;
  return [
    { label: 'signature', text: signature },
    { label: 'signer', text: `${name}${describeSigner(signer)}` },
    { label: 'signed at', text: describeTimes(times) },
    ...serializationRows(view.serialization),
    ...(ok
      ? []
      : [
          { label: 'signed root', text: `sha256:${signedSha256}` },
          { label: 'found root', text: digestText(subject.digest) },
        ]),
    ...ignoredRows(view),
  ];
}

/** Said only when it is not the usual one: whole files, SHA-256. */
function serializationRows(serialization: Serialization): Labelled[] {
  const { method, hash } = serialization;
  if (method === 'files' && hash === 'sha256') return [];
  const by = method === 'files' ? 'whole files' : `shards of ${formatBytes(serialization.shardSize)}`;
  return [{ label: 'covers', text: `${by}, hashed by ${hash}` }];
}

/** A signer in one line. */
export function describeSigner(signer: SignerIdentity): string {
  return signer.kind === 'key' ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}

function describeTimes(times: readonly TrustedTime[]): string {
  const [earliest] = times;
  if (earliest === undefined) return 'not known: nobody but the signer vouches for a time';
  const source = earliest.source === 'timestamp-authority' ? 'timestamp authority' : 'transparency log';
  return `${earliest.at.toISOString()} (${source})`;
}

/** What nobody vouches for is said also when everything else is well. */
function ignoredRows(view: VerificationView): Labelled[] {
  const { ignored, signedIgnorePaths, unsignedFilesIgnored, unreadBySigner, followedLinks } = view;
  const rows: Labelled[] = [];
  if (followedLinks.length > 0) rows.push({ label: 'links', text: `followed: ${listSome(followedLinks)}` });
  if (unreadBySigner.length > 0) {
    const text = `the signer had not read, but we did: ${listSome(unreadBySigner)}`;
    rows.push({ label: 'not read', styles: ['yellow'], text });
  }
  if (unsignedFilesIgnored) {
    rows.push({
      label: 'not checked',
      styles: ['yellow'],
      text: 'files that are not signed were not looked at',
    });
  }
  if (ignored.length > 0) {
    const text = `left out, nobody vouches for them: ${listSome(ignored)}`;
    rows.push({ label: 'ignored', styles: ['yellow'], text });
  }
  if (signedIgnorePaths.length > 0) {
    rows.push({ label: 'ignore rules', text: `the signature leaves out: ${listSome(signedIgnorePaths)}` });
  }
  return rows;
}

function listSome(items: readonly string[]): string {
  const more = items.length - MAX_LISTED;
  const shown = items.slice(0, MAX_LISTED).join(', ');
  return more > 0 ? `${shown} and ${countText(more)} more` : shown;
}
