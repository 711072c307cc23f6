type Json = Readonly<Record<string, unknown>>;
export interface Spdx2Source {
    readonly name: string;
    readonly document: Json;
}
export declare function isSpdx2(document: Json): boolean;
/**
 * Puts SPDX 2.2 and 2.3 documents together: the first one's document and what it describes stay, and that depends on what
 * the others describe. Packages and files with the same package URL, or the same name, version and checksums, are one;
 * identifiers and own licences (`LicenseRef-`) that mean different things are renamed. Error: `invalid-input` when two
 * documents mean different ones by one `DocumentRef-`.
 */
export declare function mergeSpdx2(sources: readonly Spdx2Source[]): Json;
export {};
