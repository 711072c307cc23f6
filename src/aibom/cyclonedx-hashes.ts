import { HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums';
import type { JsonObject } from './cyclonedx-json.ts';
import type { HashClaim } from './facts.ts';

const KNOWN: ReadonlySet<string> = new Set(Object.values(HashAlgorithm));

/** Hashes of CycloneDX; an algorithm that it has no name for is left out. */
export function toHashes(claims: readonly HashClaim[] | undefined): readonly JsonObject[] {
  return (claims ?? [])
    .filter(({ algorithm }) => KNOWN.has(algorithm))
    .map(({ algorithm, value }) => ({ alg: algorithm, content: value }));
}
