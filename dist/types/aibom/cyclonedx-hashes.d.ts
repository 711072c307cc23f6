import type { JsonObject } from './cyclonedx-json.ts';
import type { HashClaim } from './facts.ts';
/** Hashes of CycloneDX; an algorithm that it has no name for is left out. */
export declare function toHashes(claims: readonly HashClaim[] | undefined): readonly JsonObject[];
