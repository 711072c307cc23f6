import { hash } from 'node:crypto';

/** Length of every hash in the tree, in bytes. */
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** Hash of one entry: SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
export function leafHash(entry: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([LEAF, entry]), 'buffer');
}

/** Hash of an inner node: SHA-256(0x01 || left || right). The prefixes keep a node from being passed off as an entry. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** Root of the tree without entries. */
export function emptyRoot(): Buffer {
  return hash('sha256', Buffer.alloc(0), 'buffer');
}

/** A growing tree of which only the roots of its complete subtrees are kept. */
export interface TreeRange {
  readonly size: number;
  add(leaf: Uint8Array): void;
  root(): Buffer;
}

export function createTreeRange(): TreeRange {
  const peaks: { hash: Uint8Array; leaves: number }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      let merged = { hash: leaf, leaves: 1 };
      for (let last = peaks.at(-1); last?.leaves === merged.leaves; last = peaks.at(-1)) {
        peaks.pop();
        merged = { hash: nodeHash(last.hash, merged.hash), leaves: merged.leaves * 2 };
      }
      peaks.push(merged);
      size += 1;
    },
    root() {
      const hashes = peaks.map((peak) => peak.hash);
      if (hashes.length === 0) return emptyRoot();
      return Buffer.from(hashes.reduceRight((right, left) => nodeHash(left, right)));
    },
  };
}

/** What an inclusion proof claims. `index` is 0-based; hashes are 32 bytes; `proof` runs from the leaf to the root. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the entry is in the tree (RFC 9162 section 2.1.3.2, the same proofs as RFC 6962). Never throws. */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { index, size, proof } = claim;
  if (!isCount(size) || !isCount(index) || index >= size) return false;
  let position = index;
  let last = size - 1;
  let current: Uint8Array = claim.leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      current = nodeHash(step, current);
      while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      current = nodeHash(current, step);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && equal(current, claim.root);
}

/** What a consistency proof claims: the tree of `oldSize` entries is a prefix of the tree of `newSize`. */
export interface ConsistencyClaim {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the new tree extends the old one (RFC 9162 section 2.1.4.2). The empty tree is a prefix of every tree. Never throws. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { oldSize, newSize, oldRoot, newRoot } = claim;
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false;
  if (oldSize === 0) return claim.proof.length === 0 && equal(oldRoot, emptyRoot());
  if (oldSize === newSize) return claim.proof.length === 0 && equal(oldRoot, newRoot);
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...claim.proof] : claim.proof;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let position = oldSize - 1;
  let last = newSize - 1;
  while (position % 2 === 1) [position, last] = [half(position), half(last)];
  let before = first;
  let after = first;
  for (const step of rest) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      before = nodeHash(step, before);
      after = nodeHash(step, after);
      while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      after = nodeHash(after, step);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && equal(before, oldRoot) && equal(after, newRoot);
}

/** A run of entries, `end` exclusive, whose subtree hash belongs into a proof. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** The subtrees of an inclusion proof for entry `index` in a tree of `size`, leaf first (RFC 6962 section 2.1.1). */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  return path(index, { start: 0, end: size });
}

/** The subtrees of a consistency proof from `oldSize` to `newSize` (RFC 6962 section 2.1.2). Empty when one is 0 or both are equal. */
export function consistencyRanges(oldSize: number, newSize: number): LeafRange[] {
  return oldSize === 0 || oldSize === newSize ? [] : subproof(oldSize, { start: 0, end: newSize }, true);
}

/** The largest power of two below `count` (at least 2): where RFC 6962 splits a tree. */
export function splitPoint(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

function path(index: number, { start, end }: LeafRange): LeafRange[] {
  if (end - start <= 1) return [];
  const middle = start + splitPoint(end - start);
  if (index < middle) return [...path(index, { start, end: middle }), { start: middle, end }];
  return [...path(index, { start: middle, end }), { start, end: middle }];
}

function subproof(oldEnd: number, { start, end }: LeafRange, isWhole: boolean): LeafRange[] {
  if (oldEnd === end) return isWhole ? [] : [{ start, end }];
  const middle = start + splitPoint(end - start);
  if (oldEnd <= middle) return [...subproof(oldEnd, { start, end: middle }, isWhole), { start: middle, end }];
  return [...subproof(oldEnd, { start: middle, end }, false), { start, end: middle }];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isPowerOfTwo(value: number): boolean {
  return value === 1 || splitPoint(value) * 2 === value;
}

/** Sizes go beyond 32 bits, so no shifts. */
function half(value: number): number {
  return Math.floor(value / 2);
}

function equal(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
