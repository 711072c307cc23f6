type Json = Readonly<Record<string, unknown>>;
export interface Spdx3Source {
    readonly name: string;
    readonly document: Json;
}
/**
 * Puts SPDX 3.0.1 documents together: the first one's document and root stay, and the root depends on the others'. An
 * element that two documents have under one identifier is there once; so is one with the same package URL, or the same
 * class, name, version and hashes. A profile stays claimed when nothing that it makes mandatory is missing in the whole.
 * Error: `invalid-input` when one identifier means two things.
 */
export declare function mergeSpdx3(sources: readonly Spdx3Source[]): Json;
export {};
