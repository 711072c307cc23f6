import type { HashClaim } from './facts.ts';
import { type ModelFacts } from './model-facts.ts';
/** One piece of an SPDX 2.3 document. */
export type Spdx2Object = Readonly<Record<string, unknown>>;
/** A package URL as an external reference. */
export declare function purlReference(purl: string): Spdx2Object;
/** Hashes in the spelling of SPDX 2.3; an algorithm that it does not know is left out. */
export declare function checksums(claims: readonly HashClaim[]): readonly Spdx2Object[];
/** What the other formats have fields for. */
export declare function spokenOf({ facts, }: ModelFacts): readonly {
    readonly name: string;
    readonly value: string;
}[];
/** What SPDX 2.3 has no field for, one line each. */
export declare function lossesOf({ facts }: ModelFacts): readonly string[];
/** A member with a text, or none. */
export declare function field(key: string, value: string | undefined): Spdx2Object;
