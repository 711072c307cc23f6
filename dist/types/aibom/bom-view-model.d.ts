import type { HashClaim } from './facts.ts';
/** What a component is, across standards. */
export type BomKind = 'model' | 'dataset' | 'file' | 'software' | 'service';
export interface BomComponent {
    /** Identifier inside the document: bom-ref, SPDXID, spdxId. */
    readonly ref: string;
    readonly kind: BomKind;
    /** With its group: `owner/name`. */
    readonly name: string;
    readonly version?: string;
    readonly purl?: string;
    readonly description?: string;
    readonly supplier?: string;
    readonly authors: readonly string[];
    /** Sorted by algorithm; algorithms in the spelling of CycloneDX. */
    readonly hashes: readonly HashClaim[];
    /** Declared licences: ids, expressions or names. */
    readonly licenses: readonly string[];
    readonly properties: ReadonlyMap<string, readonly string[]>;
    /** Fields of the model or data card that are filled: `task`, `architecture`, `limitations` … to their texts. */
    readonly card: ReadonlyMap<string, readonly string[]>;
    readonly references: readonly {
        readonly type: string;
        readonly url: string;
    }[];
    /** Time of release or of making, as stated. */
    readonly time?: string;
}
/** How two components belong together. `contains` runs from the whole to the part, `uses` from the user. */
export type BomEdgeKind = 'contains' | 'depends-on' | 'descends-from' | 'trained-on' | 'tested-on';
export interface BomEdge {
    readonly from: string;
    readonly to: string;
    readonly kind: BomEdgeKind;
}
export interface BomView {
    readonly standard: 'CycloneDX' | 'SPDX';
    readonly version: string;
    /** Serial number or namespace. */
    readonly id?: string;
    readonly timestamp?: string;
    readonly authors: readonly string[];
    readonly tools: readonly string[];
    readonly lifecycles: readonly string[];
    readonly isSigned: boolean;
    /** What the document says about its own completeness, in its own word. */
    readonly completeness?: string;
    /** ref of what the document is about. */
    readonly main?: string;
    readonly components: readonly BomComponent[];
    readonly edges: readonly BomEdge[];
    /** Sections that are filled beyond components: `declarations`, `vulnerabilities`, `formulation`, `services` … */
    readonly sections: ReadonlySet<string>;
}
/** Groups texts by name. */
export declare function multiMap(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]>;
export declare function sortedHashes(hashes: readonly HashClaim[]): readonly HashClaim[];
