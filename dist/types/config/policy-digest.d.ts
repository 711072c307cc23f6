/** Name of the policy file itself in the listing behind the policy digest. */
export declare const POLICY_PART = "policy";
export interface PolicyPart {
    /** As written in the policy; `policy` for the policy itself. */
    readonly path: string;
    readonly bytes: Uint8Array;
}
/**
 * The policy digest (64 hex): SHA-256 of the `sha256sum` listing (`<hex>  <path>`, one line each, sorted by path in
 * code points) of the policy and of every file `policyFiles` names. A changed key, root or deny-list is another policy.
 * Throws AppError `invalid-policy` without the policy itself or with one path twice.
 */
export declare function policyDigest(parts: readonly PolicyPart[]): string;
