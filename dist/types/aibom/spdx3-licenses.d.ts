import type { LicenseClaim } from './facts.ts';
import type { Spdx3Elements } from './spdx3-elements.ts';
/**
 * The two licence relations that the AI and the Dataset profile ask for: what is declared, and what was concluded.
 * Where there is no answer the answer is "no assertion", which is the truth.
 */
export declare function addSpdx3Licenses(elements: Spdx3Elements, of: string, claims: {
    readonly declared: readonly LicenseClaim[];
    readonly concluded: readonly LicenseClaim[];
}): void;
