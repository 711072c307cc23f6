export type Spdx3Object = Readonly<Record<string, unknown>>;
/** An object of the graph with its class and place. */
export interface Spdx3Node {
    readonly type: string;
    readonly id: string | undefined;
    readonly object: Spdx3Object;
    readonly pointer: string;
}
export declare const SPDX3_CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
export interface Spdx3Graph {
    /** Every object with a type, also those inside others, in the order of the document. */
    readonly nodes: readonly Spdx3Node[];
    readonly byId: ReadonlyMap<string, Spdx3Node>;
}
/** The objects of an SPDX 3 JSON-LD document: `@graph`, or the one object that is the document. */
export declare function readSpdx3Graph(document: Spdx3Object): Spdx3Graph;
export declare function typeOf(object: Spdx3Object): string | undefined;
/** Whether a class is another one or comes from it. */
export declare function isSpdx3Class(type: string, wanted: string): boolean;
/** Texts of a property that may stand alone or in a list; objects in it give their id. */
export declare function idsAt(object: Spdx3Object, key: string): readonly string[];
