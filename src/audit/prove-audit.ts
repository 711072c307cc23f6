import { AppError } from '../domain/errors.ts';
import { openCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { logDisk } from './log-disk.ts';
import { asAuditInvalid, proveExtends, readCheckpoint, type LogPlace } from './log-state.ts';
import { leafHash, verifyInclusion } from './merkle.ts';
import { consistencyProof, inclusionProof } from './proofs.ts';
import { TILE_WIDTH } from './tile-paths.ts';
import { createTreeReader, readBundle } from './tile-store.ts';

export interface ProofOptions {
  readonly directory: string;
  readonly publicKeys: readonly string[];
  /** Origin of the log. */
  readonly origin: string;
  /** Keys that may have signed an earlier checkpoint, and nothing else. */
  readonly retiredKeys?: readonly string[];
}

/** An entry, its place, and the hashes that lead from it to the signed root (RFC 6962), all lower-case hex. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  /** The entry's exact bytes as text: canonical JSON. */
  readonly entry: string;
  readonly leafHash: string;
  readonly proof: readonly string[];
  readonly checkpoint: string;
}

/** The hashes that show that the log of `newSize` entries extends the one of `oldSize`, lower-case hex. */
export interface ConsistencyProof {
  readonly oldSize: number;
  readonly newSize: number;
  readonly proof: readonly string[];
  readonly checkpoint: string;
}

/**
 * Proves that entry `index` (0-based) is in the log as signed now; the proof has been verified when it is returned.
 * Throws AppError `not-found`, `invalid-input` (no such entry), `audit-invalid`.
 */
export async function proveInclusion(options: ProofOptions, index: number): Promise<InclusionProof> {
  const { place, head } = await openLog(options);
  const { size, root } = head;
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new AppError(
      'invalid-input',
      `audit log has no entry ${String(index)}, it has ${String(size)} entries`,
    );
  }
  const reader = createTreeReader(place, size);
  const leaf = await reader.leafHash(index);
  const proof = await inclusionProof(reader, index);
  if (!verifyInclusion({ index, size, leaf, root, proof })) {
    throw new AppError(
      'audit-invalid',
      `audit log: the tiles do not lead from entry ${String(index)} to the signed root`,
      {
        hint: 'run "audit verify" to see what is damaged',
      },
    );
  }
  const entries = await readBundle(place, Math.floor(index / TILE_WIDTH), size);
  const entry = entries[index % TILE_WIDTH];
  if (entry === undefined || !leafHash(entry).equals(leaf)) {
    throw new AppError('audit-invalid', `audit log: entry ${String(index)} is not the one that was signed`, {
      hint: 'run "audit verify" to see what is damaged',
    });
  }
  return {
    index,
    size,
    entry: entry.toString('utf8'),
    leafHash: hex(leaf),
    proof: proof.map(hex),
    checkpoint: head.note,
  };
}

/**
 * Proves that the log extends an earlier checkpoint of it; the proof has been verified when it is returned.
 * Throws AppError `not-found`, `audit-invalid` (truncated, rewritten, or not a checkpoint of this log).
 */
export async function proveConsistency(
  options: ProofOptions,
  earlierCheckpoint: string,
): Promise<ConsistencyProof> {
  const { place, head } = await openLog(options);
  const keys = [...options.publicKeys, ...(options.retiredKeys ?? [])];
  let earlier: SignedCheckpoint;
  try {
    earlier = openCheckpoint(Buffer.from(earlierCheckpoint, 'utf8'), keys, { origin: options.origin });
  } catch (cause) {
    throw asAuditInvalid('earlier checkpoint', cause);
  }
  await proveExtends(place, earlier, head);
  const proof = await consistencyProof(createTreeReader(place, head.size), earlier.size);
  return { oldSize: earlier.size, newSize: head.size, proof: proof.map(hex), checkpoint: head.note };
}

async function openLog(options: ProofOptions): Promise<{ place: LogPlace; head: SignedCheckpoint }> {
  const place: LogPlace = {
    directory: options.directory,
    disk: logDisk,
    keys: options.publicKeys,
    origin: options.origin,
  };
  const head = await readCheckpoint(place);
  if (head !== undefined) return { place, head };
  throw new AppError('not-found', `audit log ${options.directory} has no checkpoint`, {
    hint: 'check the path',
  });
}

function hex(hash: Buffer): string {
  return hash.toString('hex');
}
