import type { TreeReader } from './tile-store.ts';
/** Inclusion proof of an entry in the reader's tree, leaf side first. */
export declare function inclusionProof(reader: TreeReader, index: number): Promise<Buffer[]>;
/** Consistency proof from the tree of `oldSize` entries to the reader's tree. */
export declare function consistencyProof(reader: TreeReader, oldSize: number): Promise<Buffer[]>;
