import { consistencyRanges, inclusionRanges } from './merkle.ts';
import type { TreeReader } from './tile-store.ts';

/** Inclusion proof of an entry in the reader's tree, leaf side first. */
export async function inclusionProof(reader: TreeReader, index: number): Promise<Buffer[]> {
  const hashes = [];
  for (const range of inclusionRanges(index, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}

/** Consistency proof from the tree of `oldSize` entries to the reader's tree. */
export async function consistencyProof(reader: TreeReader, oldSize: number): Promise<Buffer[]> {
  const hashes = [];
  for (const range of consistencyRanges(oldSize, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}
