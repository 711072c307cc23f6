import path from 'node:path';
import type { AuditEntry } from '../audit/audit-event.ts';
import {
  proveConsistency,
  proveInclusion,
  type ConsistencyProof,
  type InclusionProof,
} from '../audit/prove-audit.ts';
import { readAudit } from '../audit/read-audit.ts';
import { CHECKPOINT_FILE } from '../audit/tile-paths.ts';
import { verifyAudit, type AuditVerification } from '../audit/verify-audit.ts';
import { AppError } from '../domain/errors.ts';
import { pathKind, writeAtomically } from '../platform/files.ts';
import { isLocalLog, openAuditHome } from './audit-home.ts';
import { readAuditKeys, readLogKeys, readRetiredKeys } from './audit-keys.ts';
import { originOnDisk, readCheckpointFile } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import type { TrustOptions } from './signature-verifier.ts';

export interface AuditReadOptions {
  /** The log: a folder, `git:BRANCH` or `oci://HOST/REPOSITORY:TAG`. */
  readonly directory: string;
  /** Public keys of the log: PEM files, or verifier keys (`name+hash+base64`) as text or in a file. */
  readonly publicKeys: readonly string[];
  readonly origin?: string | undefined;
  /** Keys that signed the past: `KEY` or `KEY@SIZE`, up to a checkpoint of so many entries. */
  readonly retiredKeys?: readonly string[] | undefined;
}

export interface AuditVerifyOptions extends AuditReadOptions {
  /** Files with checkpoints kept elsewhere. */
  readonly checkpoints?: readonly string[] | undefined;
  /** File with the checkpoint of the last time; it is written anew when the log verifies. */
  readonly against?: string | undefined;
  /** Verifier keys of witnesses, as text or in files. */
  readonly witnesses?: readonly string[] | undefined;
  readonly witnessThreshold?: number | undefined;
  /** Signed decisions (bundles) that name a head of the log. */
  readonly decisions?: readonly string[] | undefined;
  /** Who must have signed the checkpoint besides: a certificate or an identity of Sigstore. */
  readonly signer?: TrustOptions | undefined;
  /** Files of time-stamp authorities: PEM, or a TrustedRoot as JSON. */
  readonly timestampAuthorities?: readonly string[] | undefined;
}

/** Verifies a whole log offline; what is wrong is in the result, see `verifyAudit`. */
export async function verifyAuditLog(
  options: AuditVerifyOptions,
  context: FlowContext,
): Promise<AuditVerification> {
  const { against, witnesses = [], witnessThreshold, decisions = [], timestampAuthorities = [] } = options;
  const remembered =
    against === undefined || (await pathKind(path.resolve(against))) === 'missing' ? [] : [against];
  const pinned = await Promise.all([...(options.checkpoints ?? []), ...remembered].map(readCheckpointFile));
  const keys = {
    publicKeys: await readLogKeys(options.publicKeys),
    retiredKeys: await readRetiredKeys(options.retiredKeys ?? []),
    witnesses: await readAuditKeys(witnesses),
  };
  const anchors = decisions.length === 0 ? [] : await readAnchors(decisions);
  const stamps = timestampAuthorities.length === 0 ? {} : await stampTrust(timestampAuthorities);
  const signer = options.signer === undefined ? {} : await signerTrust(options.signer);
  const home = await openAuditHome(options.directory, context);
  const checked = await home.read((directory) =>
    verifyAudit({
      ...{ directory, ...keys, ...stamps, ...signer, anchors },
      clock: context.clock,
      ...(options.origin === undefined ? {} : { origin: options.origin }),
      ...(pinned.length === 0 ? {} : { pinnedCheckpoint: pinned }),
      ...(witnessThreshold === undefined ? {} : { witnessThreshold }),
    }),
  );
  if (against === undefined) return checked;
  if (checked.ok && checked.checkpoint !== undefined) {
    await writeAtomically(path.resolve(against), checked.checkpoint);
  }
  if (remembered.length > 0) return checked;
  return { ...checked, notes: [...checked.notes, `${against}: nothing was remembered before`] };
}

async function readAnchors(files: readonly string[]) {
  const { readDecisionAnchor } = await import('./audit-anchor.ts');
  return await Promise.all(files.map(readDecisionAnchor));
}

async function stampTrust(files: readonly string[]) {
  const { openStampVerifier } = await import('./audit-stamp.ts');
  return { verifyStamp: await openStampVerifier(files) };
}

async function signerTrust(trust: TrustOptions) {
  const { openVerifier } = await import('./signature-verifier.ts');
  return { headVerifier: await openVerifier(trust) };
}

/** The entries of a log as they lie there, unverified; `from` negative counts from the end. */
export async function showAudit(
  options: { readonly directory: string; readonly from?: number | undefined },
  onEntry: (entry: AuditEntry) => void | Promise<void>,
  context: FlowContext,
): Promise<void> {
  const { from } = options;
  const home = await openAuditHome(options.directory, context);
  await home.read(async (directory) => {
    for await (const entry of readAudit(directory, from === undefined ? {} : { from })) await onEntry(entry);
  });
}

/** Proof that an entry is in the log, or that the log extends an earlier checkpoint. Errors as in `prove-audit.ts`. */
export async function proveAudit(
  what: { readonly index: number } | { readonly checkpoint: string },
  options: AuditReadOptions,
  context: FlowContext,
): Promise<InclusionProof | ConsistencyProof> {
  const publicKeys = await readLogKeys(options.publicKeys);
  const retiredKeys = (await readRetiredKeys(options.retiredKeys ?? [])).map(({ key }) => key);
  const home = await openAuditHome(options.directory, context);
  return await home.read(async (directory) => {
    const origin = options.origin ?? (await originOnDisk(directory));
    if (origin === undefined) throw noCheckpoint(home.location);
    const log = { directory, publicKeys, origin, retiredKeys };
    if ('index' in what) return await proveInclusion(log, what.index);
    return await proveConsistency(log, await readCheckpointFile(what.checkpoint));
  });
}

export function noCheckpoint(location: string): AppError {
  return new AppError('not-found', `audit log ${location} has no checkpoint`, { hint: 'check the path' });
}

/** Path of the signed checkpoint of a log in a folder; the name of any other log. */
export function checkpointFile(directory: string): string {
  return isLocalLog(directory) ? path.join(path.resolve(directory), CHECKPOINT_FILE) : directory;
}
