import path from 'node:path';
import { sha256Hex } from '../domain/canonical-json.ts';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { Subject } from '../domain/subject.ts';
import { bundlePlaces } from '../evidence/folder-store.ts';
import { pathKind, readBounded, writeAtomically } from '../platform/files.ts';
import { downloadAttachment, MAX_ATTACHMENT_BYTES } from '../registry/attachments.ts';
import type { FlowContext } from './context.ts';
import {
  describeBundle,
  legacyBundles,
  openPlace,
  otherAttachments,
  type ExchangeOptions,
  type OpenPlace,
} from './exchange-evidence.ts';

export interface DownloadOptions extends ExchangeOptions {
  /** Folder to write to; it becomes an evidence store. */
  readonly output: string;
  /** Replace files that are there with other content. */
  readonly overwrite?: boolean | undefined;
}

export interface DownloadOutcome {
  readonly subject: Subject;
  readonly digest: string;
  /** Absolute paths, in the order of the store. */
  readonly files: readonly DownloadedFile[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

export interface DownloadedFile {
  readonly file: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** `kept`: it was there with the same bytes. */
  readonly state: 'written' | 'kept';
}

/** Bytes of everything that is attached besides bundles. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

/**
 * Copies the evidence of a subject into a folder: bundles as an evidence store keeps them, so that every verb reads the
 * folder; everything else, bundles of an unknown kind, and what older cosign stored by tag as bundles, below `attachments`.
 * Names are made of digests alone, never of what the registry says. Errors: `invalid-input` for a file that is there with other content, those of store and files.
 */
export async function downloadEvidence(
  target: string,
  options: DownloadOptions,
  context: FlowContext,
): Promise<DownloadOutcome> {
  const place = await openPlace(target, options, context);
  const { subject } = place;
  const { bundles, skipped } = await place.store.list(subject.digest);
  const output = path.resolve(options.output);
  const overwrite = options.overwrite === true;
  const files: DownloadedFile[] = [];
  const write = async (name: string, bytes: Uint8Array, mediaType: string): Promise<void> => {
    const file = path.join(output, name);
    files.push({ file, sha256: sha256Hex(bytes), mediaType, state: await writeOnce(file, bytes, overwrite) });
  };
  for (const bundle of bundles) {
    const { kind } = describeBundle(bundle);
    const names =
      kind === undefined
        ? [attachmentName(bundle.sha256, '.sigstore.json')]
        : bundlePlaces(subject.digest, kind, bundle.sha256).map(({ folder, file }) =>
            path.join(folder, file),
          );
    for (const name of names) await write(name, bundle.bytes, BUNDLE);
  }
  for await (const { bytes, mediaType, sha256 } of attachedContents(place)) {
    await write(attachmentName(sha256, endingOf(mediaType)), bytes, mediaType);
  }
  const older = await legacyBundles(place);
  for (const { bytes, sha256 } of older.bundles) {
    await write(attachmentName(sha256, '.sigstore.json'), bytes, BUNDLE);
  }
  const all = [...skipped, ...older.skipped];
  return { subject, digest: formatDigest(subject.digest), files, skipped: all };
}

async function* attachedContents(place: OpenPlace) {
  const { image, registry } = place;
  if (image === undefined || registry === undefined) return;
  let left = MAX_TOTAL_BYTES;
  for (const item of await otherAttachments(place)) {
    for (const content of await downloadAttachment({ ...registry, repository: image }, item.digest)) {
      left -= content.bytes.byteLength;
      if (left < 0)
        throw new AppError('limit-exceeded', `more than ${String(MAX_TOTAL_BYTES)} bytes are attached`);
      yield content;
    }
  }
}

async function writeOnce(
  file: string,
  bytes: Uint8Array,
  overwrite: boolean,
): Promise<DownloadedFile['state']> {
  const kind = await pathKind(file);
  if (kind === 'file') {
    const there = await readBounded(file, { maxBytes: 2 * MAX_ATTACHMENT_BYTES, what: 'file' });
    if (there.equals(bytes)) return 'kept';
  }
  if (kind !== 'missing' && !(kind === 'file' && overwrite)) {
    throw new AppError('invalid-input', `${file} is there with other content`, {
      hint: 'move it away, or give --overwrite',
    });
  }
  await writeAtomically(file, bytes);
  return 'written';
}

function attachmentName(sha256: string, ending: string): string {
  return path.join('attachments', `${sha256.slice(0, 32)}${ending}`);
}

function endingOf(mediaType: string): string {
  if (/[/+]json$/.test(mediaType)) return '.json';
  return /[/+]xml$/.test(mediaType) ? '.xml' : '.bin';
}
