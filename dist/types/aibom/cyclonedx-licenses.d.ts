import type { LicenseClaim } from './facts.ts';
/** The value of `licenses` of a component: a list of licences or exactly one expression (CycloneDX 1.6, licenseChoice). */
export type CyclonedxLicenses = readonly Readonly<Record<string, unknown>>[];
/**
 * Licences as CycloneDX wants them: an SPDX id only when the claim is exactly one (case aside), an SPDX expression only
 * when every id in it is one, a name for everything else. Never a guess: `gpl`, `llama3`, `openrail` stay names.
 */
export declare function toLicenses(claims: readonly LicenseClaim[], how?: 'declared' | 'concluded'): CyclonedxLicenses;
/** The SPDX id that a text is, in its official spelling; undefined when it is none. */
export declare function spdxId(text: string): string | undefined;
/** A compound SPDX expression (SPDX 2.3, Annex D) in official spelling; undefined when it is not one, or a single id. */
export declare function spdxExpression(text: string): string | undefined;
