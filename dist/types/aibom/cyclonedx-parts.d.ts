type Json = Readonly<Record<string, unknown>>;
/** A copy of the document with every long list cut, and where the entries of one of them really are. */
export interface DocumentPart {
    readonly document: unknown;
    /** Where the entries of the list are in the part and in the document. */
    readonly shift: PartShift | undefined;
}
interface PartShift {
    readonly inPart: string;
    readonly inDocument: string;
    readonly by: number;
}
/** A pointer into a part as a pointer into the document. */
export declare function pointerInDocument(pointer: string, shift: PartShift | undefined): string;
/**
 * A document in parts that together have every entry of it. Comparing each pair of a list, as "uniqueItems" of JSON
 * Schema is commonly done, takes ten seconds for five thousand files; in parts it takes as long as reading them. A
 * short document is its own only part.
 */
export declare function documentParts(document: Json): Generator<DocumentPart>;
/** Lists of more entries than a part that have one twice, by their pointers. Lists within a part are the schema's business. */
export declare function findRepeated(document: Json): readonly string[];
export {};
