type Json = Readonly<Record<string, unknown>>;
export interface MergeSource {
    readonly name: string;
    readonly bytes: Uint8Array;
}
/**
 * Puts several CycloneDX documents together, or several of SPDX 3.0.1 (`mergeSpdx3`) or of SPDX 2.2 and 2.3 (`mergeSpdx2`),
 * from any tools, without losing or doubling anything: the first document's
 * main component stays the main one, the others' become components that it depends on; equal components (package URL,
 * or name, version and hashes) are one; references that mean different things in two documents are renamed. The result
 * has the highest of the versions. Errors: `invalid-input` (fewer than two, standards mixed), `malformed`, `limit-exceeded`.
 */
export declare function mergeBoms(sources: readonly MergeSource[]): {
    readonly bom: Json;
    readonly bytes: Uint8Array;
};
export {};
