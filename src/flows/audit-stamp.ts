import path from 'node:path';
import { openCheckpoint, type SignedCheckpoint } from '../audit/checkpoint.ts';
import { logDisk } from '../audit/log-disk.ts';
import { readCheckpoint } from '../audit/log-state.ts';
import { stampedBytes, storeStamp, type VerifyStamp } from '../audit/log-stamps.ts';
import { MAX_NOTE_BYTES } from '../audit/note.ts';
import { CHECKPOINT_FILE } from '../audit/tile-paths.ts';
import { AppError } from '../domain/errors.ts';
import { readBounded, readText } from '../platform/files.ts';
import { openAuditHome } from './audit-home.ts';
import { readLogKeys } from './audit-keys.ts';
import type { FlowContext } from './context.ts';

export interface StampOptions {
  /** Verifier keys or PEM texts of the log. */
  readonly keys: readonly string[];
  /** RFC 3161 authorities. */
  readonly timestampUrls: readonly string[];
}

export interface StampOutcome {
  readonly origin: string;
  readonly size: number;
  /** Files of the stamps, relative to the log. */
  readonly files: readonly string[];
}

/** Has the present checkpoint of a log stamped by every authority. Errors: of the checkpoint, `network`, `timeout`, `tool-failed`. */
export async function stampLog(
  directory: string,
  { keys, timestampUrls }: StampOptions,
): Promise<StampOutcome> {
  const head = await headOf(directory, keys);
  const { createTimestamper } = await import('../sign/sigstore-timestamper.ts');
  const tokens = await createTimestamper({ urls: timestampUrls })(stampedBytes(head));
  const files: string[] = [];
  for (const token of tokens) files.push(await storeStamp({ directory, disk: logDisk }, head.size, token));
  return { origin: head.origin, size: head.size, files };
}

/** The present head of a log, by one of its keys. Errors: of the checkpoint, `not-found`. */
export async function headOf(directory: string, keys: readonly string[]): Promise<SignedCheckpoint> {
  const file = path.join(directory, CHECKPOINT_FILE);
  const note = await readBounded(file, { maxBytes: MAX_NOTE_BYTES, what: 'checkpoint' });
  const { origin } = openCheckpoint(note, keys);
  const head = await readCheckpoint({ directory, disk: logDisk, keys, origin });
  if (head !== undefined) return head;
  throw new AppError('not-found', `audit log ${directory} has no checkpoint`, { hint: 'check the path' });
}

/** `audit stamp`: the log wherever it lives. */
export async function stampAudit(
  options: { readonly directory: string; readonly publicKeys: readonly string[] } & Pick<
    StampOptions,
    'timestampUrls'
  >,
  context: FlowContext,
): Promise<StampOutcome & { readonly location: string }> {
  const keys = await readLogKeys(options.publicKeys);
  const home = await openAuditHome(options.directory, context);
  const { timestampUrls } = options;
  const stamped = await home.change((directory) => stampLog(directory, { keys, timestampUrls }));
  return { ...stamped, location: home.location };
}

const MAX_AUTHORITY_BYTES = 4 * 1024 * 1024;

/** Trust in time-stamp authorities out of files: PEM, or a TrustedRoot as JSON. */
export async function openStampVerifier(files: readonly string[]): Promise<VerifyStamp> {
  const { readTimestampTrust } = await import('../verify/timestamp-trust.ts');
  const { verifyTimestamp } = await import('../verify/sigstore-tsa.ts');
  const texts = await Promise.all(
    files.map((file) =>
      readText(path.resolve(file), { maxBytes: MAX_AUTHORITY_BYTES, what: 'timestamp authority' }),
    ),
  );
  const authorities = texts.flatMap((text, at) =>
    readTimestampTrust(text, `timestamp authority ${files[at] ?? ''}`),
  );
  return (token, stamped) => verifyTimestamp(token, stamped, authorities).at;
}
