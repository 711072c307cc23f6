/** Length of every hash in the tree, in bytes. */
export declare const HASH_BYTES = 32;
/** Hash of one entry: SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
export declare function leafHash(entry: Uint8Array): Buffer;
/** Hash of an inner node: SHA-256(0x01 || left || right). The prefixes keep a node from being passed off as an entry. */
export declare function nodeHash(left: Uint8Array, right: Uint8Array): Buffer;
/** Root of the tree without entries. */
export declare function emptyRoot(): Buffer;
/** A growing tree of which only the roots of its complete subtrees are kept. */
export interface TreeRange {
    readonly size: number;
    add(leaf: Uint8Array): void;
    root(): Buffer;
}
export declare function createTreeRange(): TreeRange;
/** What an inclusion proof claims. `index` is 0-based; hashes are 32 bytes; `proof` runs from the leaf to the root. */
export interface InclusionClaim {
    readonly index: number;
    readonly size: number;
    readonly leaf: Uint8Array;
    readonly root: Uint8Array;
    readonly proof: readonly Uint8Array[];
}
/** Whether the entry is in the tree (RFC 9162 section 2.1.3.2, the same proofs as RFC 6962). Never throws. */
export declare function verifyInclusion(claim: InclusionClaim): boolean;
/** What a consistency proof claims: the tree of `oldSize` entries is a prefix of the tree of `newSize`. */
export interface ConsistencyClaim {
    readonly oldSize: number;
    readonly oldRoot: Uint8Array;
    readonly newSize: number;
    readonly newRoot: Uint8Array;
    readonly proof: readonly Uint8Array[];
}
/** Whether the new tree extends the old one (RFC 9162 section 2.1.4.2). The empty tree is a prefix of every tree. Never throws. */
export declare function verifyConsistency(claim: ConsistencyClaim): boolean;
/** A run of entries, `end` exclusive, whose subtree hash belongs into a proof. */
export interface LeafRange {
    readonly start: number;
    readonly end: number;
}
/** The subtrees of an inclusion proof for entry `index` in a tree of `size`, leaf first (RFC 6962 section 2.1.1). */
export declare function inclusionRanges(index: number, size: number): LeafRange[];
/** The subtrees of a consistency proof from `oldSize` to `newSize` (RFC 6962 section 2.1.2). Empty when one is 0 or both are equal. */
export declare function consistencyRanges(oldSize: number, newSize: number): LeafRange[];
/** The largest power of two below `count` (at least 2): where RFC 6962 splits a tree. */
export declare function splitPoint(count: number): number;
