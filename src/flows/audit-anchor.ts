import path from 'node:path';
import type { LogAnchor } from '../audit/check-pinned.ts';
import { openCheckpoint } from '../audit/checkpoint.ts';
import { logDisk } from '../audit/log-disk.ts';
import { MAX_NOTE_BYTES } from '../audit/note.ts';
import { CHECKPOINT_FILE } from '../audit/tile-paths.ts';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { readBundle } from '../domain/bundle.ts';
import { AppError } from '../domain/errors.ts';
import { decodeStatement } from '../domain/statement.ts';
import { AUDIT_FIELD, auditAnchorSchema, type AuditAnchor } from '../gate/audit-anchor.ts';
import { readBounded } from '../platform/files.ts';
import { openAuditHome } from './audit-home.ts';
import { originOnDisk, type AuditWriteOptions } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import { openNoteSigner } from './open-note-signer.ts';

/**
 * The head of the log right before a decision is appended, for the decision to name; undefined for a log that begins
 * with it. The checkpoint must be by the key of the log in force. Errors: those of checkpoint and place.
 */
export async function readAnchor(
  audit: AuditWriteOptions,
  context: FlowContext,
): Promise<AuditAnchor | undefined> {
  const home = await openAuditHome(audit.directory, context);
  return await home.read(async (directory) => {
    const note = await logDisk.read(path.join(directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
    const name = await originOnDisk(directory);
    if (note === undefined || name === undefined) return undefined;
    const { verifier } = await openNoteSigner(audit.key, name, context);
    const { origin, size, root } = openCheckpoint(note, [verifier], { origin: name });
    return { origin, size, rootSha256: root.toString('hex') };
  });
}

/**
 * The head of a log that a signed decision (a bundle file) names. Who signed the decision is not looked at: an anchor
 * only ever makes a log fail. Errors: `malformed`, `not-found` (a decision without one), those of the file.
 */
export async function readDecisionAnchor(file: string): Promise<LogAnchor> {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BUNDLE_BYTES, what: 'decision' });
  const { predicate } = decodeStatement(readBundle(bytes, { acceptOlder: true }).payload);
  const field: unknown =
    typeof predicate === 'object' && predicate !== null ? Reflect.get(predicate, AUDIT_FIELD) : undefined;
  if (field === undefined) {
    throw new AppError('not-found', `${file} names no head of an audit log`, {
      hint: 'a decision names one when its gate was given a log that had been begun before',
    });
  }
  const parsed = auditAnchorSchema.safeParse(field);
  if (!parsed.success) throw new AppError('malformed', `${file}: its head of the audit log cannot be read`);
  const { origin, size, rootSha256 } = parsed.data;
  return { origin, size, root: Buffer.from(rootSha256, 'hex'), what: `the decision ${file}` };
}
