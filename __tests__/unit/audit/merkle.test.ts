import { describe, expect, it } from '@jest/globals';
import {
  consistencyRanges,
  createTreeRange,
  emptyRoot,
  inclusionRanges,
  leafHash,
  nodeHash,
  splitPoint,
  verifyConsistency,
  verifyInclusion,
  type LeafRange,
} from '../../../src/audit/merkle.ts';

/** Leaves and roots of the reference tree in the Certificate Transparency code (merkletree tests). */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.from(`entry ${String(index)}`)));

const known = new Map<string, Buffer>();

/** RFC 6962 section 2.1, literally; each answer is kept. */
function mth({ start, end }: LeafRange): Buffer {
  if (end === start) return emptyRoot();
  if (end - start === 1) return leaves[start]!;
  const range = `${String(start)}-${String(end)}`;
  const middle = start + splitPoint(end - start);
  const hash = known.get(range) ?? nodeHash(mth({ start, end: middle }), mth({ start: middle, end }));
  known.set(range, hash);
  return hash;
}

describe('merkle tree', () => {
  it('gives the roots of the Certificate Transparency reference tree', () => {
    const range = createTreeRange();
    const roots = LEAVES.map((hex) => {
      range.add(leafHash(Buffer.from(hex, 'hex')));
      return range.root().toString('hex');
    });
    expect(roots).toEqual(ROOTS);
  });

  it('gives the hash of nothing for the empty tree', () => {
    expect(createTreeRange().root().toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('proves every entry of every tree up to 70 entries, and nothing else', () => {
    for (let size = 1; size <= 70; size += 1) {
      const root = mth({ start: 0, end: size });
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionRanges(index, size).map(mth);
        const claim = { index, size, leaf: leaves[index]!, root, proof };
        const wrong = [
          { ...claim, leaf: leaves[(index + 1) % 70]! },
          { ...claim, index: index + 1 },
          { ...claim, proof: [...proof, root] },
          ...(proof.length > 0 ? [{ ...claim, proof: proof.slice(1) }] : []),
        ];
        // One comparison for all: there are 2,485 of them.
        expect([claim, ...wrong].map(verifyInclusion)).toEqual([true, ...wrong.map(() => false)]);
      }
    }
  });

  it('proves every earlier tree a prefix, and no changed one', () => {
    for (let newSize = 1; newSize <= 70; newSize += 1) {
      const newRoot = mth({ start: 0, end: newSize });
      for (let oldSize = 0; oldSize <= newSize; oldSize += 1) {
        const oldRoot = mth({ start: 0, end: oldSize });
        const proof = consistencyRanges(oldSize, newSize).map(mth);
        const claim = { oldSize, oldRoot, newSize, newRoot, proof };
        const wrong = [
          { ...claim, oldRoot: leafHash(oldRoot) },
          ...(oldSize > 0 ? [{ ...claim, newRoot: leafHash(newRoot) }] : []),
          { ...claim, proof: [...proof, newRoot] },
          { ...claim, oldSize: newSize + 1 },
        ];
        expect([claim, ...wrong].map(verifyConsistency)).toEqual([true, ...wrong.map(() => false)]);
      }
    }
  });

  it('refuses sizes and places that are no counts', () => {
    const leaf = leaves[0]!;
    for (const index of [-1, 0.5, Number.NaN, 1, 2 ** 60]) {
      expect(verifyInclusion({ index, size: 1, leaf, root: leaf, proof: [] })).toBe(false);
    }
    expect(verifyConsistency({ oldSize: -1, oldRoot: leaf, newSize: 1, newRoot: leaf, proof: [] })).toBe(
      false,
    );
  });
});
