/** Algorithm name (in-toto spelling: sha256, sha512, blake3, gitCommit …) to lower-case hex. */
export type DigestSet = Readonly<Record<string, string>>;
export declare function isSha256Hex(value: unknown): value is string;
/** Whether every entry is lower-case hex of the right length for its algorithm and at least one is strong (or a git commit). */
export declare function isUsableDigestSet(digests: DigestSet): boolean;
/**
 * Whether two digest sets name the same bytes: every algorithm that both carry must agree, and at least one of
 * those must be strong (a shared md5 or sha1 alone never matches). Upper-case hex never matches.
 */
export declare function digestsMatch(left: DigestSet, right: DigestSet): boolean;
/** `sha256:<hex>` → digest set. Returns undefined unless the text is exactly a strong algorithm and its hex. */
export declare function parseDigest(text: string): DigestSet | undefined;
/** Every digest that identifies the subject by itself, best first: the strong ones, then a git commit. */
export declare function identifyingDigests(digests: DigestSet): {
    readonly algorithm: string;
    readonly hex: string;
}[];
/** The one digest to print and to file under: sha256 when present, else the first strong one, else the git commit. */
export declare function primaryDigest(digests: DigestSet): {
    readonly algorithm: string;
    readonly hex: string;
};
/** `sha256:<hex>` of the primary digest. */
export declare function formatDigest(digests: DigestSet): string;
