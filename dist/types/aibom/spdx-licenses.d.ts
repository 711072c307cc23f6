import type { LicenseClaim } from './facts.ts';
/** Licences as one SPDX expression, and what each `LicenseRef-` in it stands for. */
export interface SpdxLicense {
    readonly expression: string;
    readonly references: readonly {
        readonly id: string;
        readonly claim: LicenseClaim;
    }[];
}
/**
 * One expression for all claims: an id or expression where the list knows it, a `LicenseRef-` for any other name.
 * Several claims are joined by AND: who uses the model has to look at each. Undefined without a claim.
 */
export declare function toSpdxLicense(claims: readonly LicenseClaim[]): SpdxLicense | undefined;
/** What stands for the text of a licence of which only the name is known. */
export declare function licenseTextOf({ text, url }: LicenseClaim): string;
