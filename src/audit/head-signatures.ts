import { createHash } from 'node:crypto';
import path from 'node:path';
import { MAX_BUNDLE_BYTES } from '../domain/bundle-limits.ts';
import { AppError, isAppError, messageOf } from '../domain/errors.ts';
import type { SignerIdentity } from '../domain/evidence.ts';
import type { Verifier } from '../domain/ports.ts';
import { PREDICATE_BASE } from '../domain/predicates.ts';
import {
  decodeStatement,
  encodeStatement,
  makeStatement,
  STATEMENT_MEDIA_TYPE,
  type Statement,
} from '../domain/statement.ts';
import type { ProblemList } from './audit-problem.ts';
import { formatCheckpoint, type Checkpoint, type SignedCheckpoint } from './checkpoint.ts';
import { replaceFile, type LogFolder } from './log-disk.ts';

/** Type of a statement about the head of a log. */
export const HEAD_PREDICATE = `${PREDICATE_BASE}/audit-checkpoint/v1`;
/** Folder of bundles about heads inside a log: `<size>-<16 hex of the bundle's SHA-256>.sigstore.json`. */
export const HEAD_SIGNATURES = 'signatures';
const NAME = /^(0|[1-9][0-9]{0,14})-[0-9a-f]{16}\.sigstore\.json$/;
/** Signatures over one head; more are not looked at. */
const MAX_SIGNATURES = 64;

/**
 * What a certificate or a keyless identity signs of a log, which a note has no line for: the text of the checkpoint by its
 * SHA-256, and what it says.
 */
export function headStatement(head: Checkpoint): Statement {
  const text = Buffer.from(formatCheckpoint(head), 'utf8');
  const digest = { sha256: createHash('sha256').update(text).digest('hex') };
  const { origin, size, root } = head;
  return makeStatement({ kind: 'file', name: origin, digest }, HEAD_PREDICATE, {
    origin,
    size,
    rootSha256: root.toString('hex'),
  });
}

/** Files a bundle about the head durably; returns its name relative to the log. */
export async function storeHeadSignature(
  folder: LogFolder,
  size: number,
  bundle: Uint8Array,
): Promise<string> {
  const { directory, disk } = folder;
  const id = createHash('sha256').update(bundle).digest('hex').slice(0, 16);
  const file = `${HEAD_SIGNATURES}/${String(size)}-${id}.sigstore.json`;
  await disk.makeFolder(path.join(directory, HEAD_SIGNATURES));
  await replaceFile(disk, path.join(directory, file), bundle);
  await disk.syncFolder(path.join(directory, HEAD_SIGNATURES));
  return file;
}

interface HeadCheck {
  readonly head: SignedCheckpoint;
  /** Who must have signed the head. */
  readonly verifier: Verifier;
  readonly problems: ProblemList;
}

/** The signer of the head, when one of the bundles beside it is by the verifier and about this very head; else a problem. */
export async function checkHeadSignature(
  { directory, disk }: LogFolder,
  { head, verifier, problems }: HeadCheck,
): Promise<SignerIdentity | undefined> {
  const names = await disk.list(path.join(directory, HEAD_SIGNATURES));
  const own = names.filter((name) => NAME.exec(name)?.[1] === String(head.size)).slice(0, MAX_SIGNATURES);
  let why = 'nobody has signed it';
  for (const name of own.sort()) {
    const bundle = await disk.read(path.join(directory, HEAD_SIGNATURES, name), MAX_BUNDLE_BYTES);
    if (bundle === undefined) continue;
    try {
      return await verifyHead(bundle, head, verifier);
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      why = `${HEAD_SIGNATURES}/${name}: ${messageOf(cause)}`;
    }
  }
  problems.add('signature-missing', `the checkpoint is not signed by the signer that was named: ${why}`);
  return undefined;
}

async function verifyHead(
  bundle: Uint8Array,
  head: SignedCheckpoint,
  verifier: Verifier,
): Promise<SignerIdentity> {
  const { payload, payloadType, signer } = await verifier.verify(bundle);
  const refuse = (what: string) => new AppError('evidence-invalid', what);
  if (payloadType !== STATEMENT_MEDIA_TYPE) throw refuse(`payload is ${payloadType}, no statement`);
  const { predicateType, subject } = decodeStatement(payload);
  if (predicateType !== HEAD_PREDICATE) throw refuse(`is a statement of type ${predicateType}`);
  // Made anew from the head: everything it says must be said of this one.
  if (!Buffer.from(payload).equals(encodeStatement(headStatement(head)))) {
    throw refuse(`is about another head${subject.length === 1 ? '' : ', and several subjects'}`);
  }
  return signer;
}
