/** One licence of an expression. */
export interface LicenseTerm {
    readonly kind: 'license';
    /** SPDX id in its official spelling, or `LicenseRef-…`. */
    readonly id: string;
    /** `+` after the id: this version or any later one. */
    readonly orLater: boolean;
    readonly exception?: string;
}
/** SPDX licence expression (SPDX 2.3, Annex D). */
export type LicenseExpression = LicenseTerm | {
    readonly kind: 'and' | 'or';
    readonly left: LicenseExpression;
    readonly right: LicenseExpression;
};
/** Reads an expression; ids may be written in any case. Undefined when it is none, NONE or NOASSERTION. */
export declare function parseLicense(text: string): LicenseExpression | undefined;
/** Whether the list of SPDX has this id, active or deprecated. */
export declare function isListedLicense(id: string): boolean;
/** `Apache-2.0+`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
export declare function formatTerm({ id, orLater, exception }: LicenseTerm): string;
/** The expression in official spelling, with the parentheses it needs. */
export declare function formatLicense(expression: LicenseExpression): string;
/** What stands in an expression for a licence that the list of SPDX does not have. */
export declare function licenseReference(name: string): string;
/**
 * What a document says of a licence, in one spelling: each licence that has to be kept by itself. A name that is no
 * expression becomes its reference; several licences are those of an AND, however they are written.
 */
export declare function canonicalLicenses(text: string): readonly string[];
