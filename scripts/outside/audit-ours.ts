// Our own verdict on a log or a proof, as a text that says what is wrong; undefined means it verifies.
import fs from 'node:fs';
import { openCheckpoint, type SignedCheckpoint } from '../../src/audit/checkpoint.ts';
import { leafHash, verifyConsistency, verifyInclusion } from '../../src/audit/merkle.ts';
import type { ConsistencyProof, InclusionProof } from '../../src/audit/prove-audit.ts';
import { verifyAudit } from '../../src/audit/verify-audit.ts';
import { messageOf } from '../../src/domain/errors.ts';

/** Whole log, with checkpoints kept elsewhere. */
export async function verifyWhole(
  directory: string,
  key: string,
  earlier: readonly string[],
): Promise<string | undefined> {
  const pinned = earlier.map((file) => fs.readFileSync(file, 'utf8'));
  const clock = (): Date => new Date();
  const result = await verifyAudit({ directory, publicKeys: [key], clock, pinnedCheckpoint: pinned });
  return result.ok ? undefined : result.problems.map(({ kind, message }) => `${kind}: ${message}`).join('; ');
}

export function checkInclusionProof(proof: InclusionProof, key: string): string | undefined {
  return said(() => {
    const head = open(proof.checkpoint, key);
    const leaf = leafHash(Buffer.from(proof.entry, 'utf8'));
    if (leaf.toString('hex') !== proof.leafHash) return 'the entry has another hash';
    if (head.size !== proof.size) return 'the checkpoint is of another size';
    const { index, size } = proof;
    const claim = { index, size, leaf, root: head.root, proof: proof.proof.map(bytes) };
    return verifyInclusion(claim) ? undefined : 'the hashes do not lead to the root';
  });
}

export function checkConsistencyProof(
  proof: ConsistencyProof | undefined,
  earlier: string,
  key: string,
): string | undefined {
  return said(() => {
    if (proof === undefined) return 'there is no proof';
    const [old, head] = [open(earlier, key), open(proof.checkpoint, key)];
    const { oldSize, newSize } = proof;
    if (old.size !== oldSize || head.size !== newSize) return 'a checkpoint is of another size';
    const claim = { oldSize, oldRoot: old.root, newSize, newRoot: head.root, proof: proof.proof.map(bytes) };
    return verifyConsistency(claim) ? undefined : 'the hashes do not lead to both roots';
  });
}

function open(note: string, key: string): SignedCheckpoint {
  return openCheckpoint(Buffer.from(note, 'utf8'), [key]);
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}

function said(verdict: () => string | undefined): string | undefined {
  try {
    return verdict();
  } catch (error) {
    return messageOf(error);
  }
}
