/** Licences that a policy names, one SPDX licence each. Without `allow` every licence that SPDX lists may be used. */
export interface LicenseLists {
    readonly allow?: readonly string[] | undefined;
    readonly deny: readonly string[];
}
/** `unknown`: SPDX does not list the licence and the policy does not name it. */
export type LicenseVerdict = 'allowed' | 'unknown' | 'denied';
/**
 * What a policy says of a licence expression. The user of the model picks a side of OR and keeps both sides of AND;
 * `deny` comes before `allow`. A text that is no expression is unknown.
 */
export declare function licenseVerdict(text: string, lists: LicenseLists): LicenseVerdict;
