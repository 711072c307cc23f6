import type { Result } from './result.ts';
import type { BomScoreProfile } from './score-profile.ts';
/** A hash as a document states it; not every algorithm is one that this product computes. */
export interface HashClaim {
    readonly algorithm: string;
    readonly value: string;
}
/** What a component is, across standards. */
export type BomKind = 'model' | 'dataset' | 'file' | 'software' | 'service';
export interface BomComponent {
    /** Identifier inside the document: bom-ref, SPDXID, spdxId. */
    readonly ref: string;
    /** Where it stands in the document (JSON pointer). */
    readonly pointer: string;
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
    /**
     * Declared licences, each of which has to be kept: SPDX ids and expressions in official spelling, `LicenseRef-…` for a
     * name that the list of SPDX does not have, however the standard writes it.
     */
    readonly licenses: readonly string[];
    /** Licences that somebody concluded, in the same form. */
    readonly concluded: readonly string[];
    readonly properties: ReadonlyMap<string, readonly string[]>;
    /** Fields of the model or data card that are filled: `task`, `architecture`, `limitations` … to their texts. */
    readonly card: ReadonlyMap<string, readonly string[]>;
    readonly references: readonly {
        readonly type: string;
        readonly url: string;
    }[];
    /** Time of release or of making, as stated. */
    readonly time?: string;
    /** Where a service runs. */
    readonly environment?: string;
}
/** How two components belong together. `contains` runs from the whole to the part, `depends-on` from the user. */
export type BomEdgeKind = 'contains' | 'depends-on' | 'descends-from' | 'trained-on' | 'tested-on';
export interface BomEdge {
    readonly from: string;
    readonly to: string;
    readonly kind: BomEdgeKind;
}
/** What a bill of materials says, the same for every standard. */
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
    /** What the document says about its own completeness, in its own word; the worst of what it says. */
    readonly completeness?: string;
    /** ref of what the document is about. */
    readonly main?: string;
    readonly components: readonly BomComponent[];
    readonly edges: readonly BomEdge[];
    /** Sections that are filled beyond components: `declarations`, `vulnerabilities`, `formulation`, `services` … */
    readonly sections: ReadonlySet<string>;
}
/** An element of a profile that a document lacks. */
export interface BomGap {
    readonly title: string;
    readonly isRequired: boolean;
    /** What to add, one line. */
    readonly fix: string;
}
/** How much of a profile a document has. */
export interface BomScoring {
    /** 0 to 100. */
    readonly score: number;
    /** Nothing required is missing. */
    readonly isMet: boolean;
    readonly gaps: readonly BomGap[];
}
/** Reads and scores documents for those that judge them. Pure. */
export interface BomInterpreter {
    /** Errors: why it cannot be read, to come after the name of the document. */
    read(document: unknown): Result<BomView, string>;
    score(view: BomView, profile: BomScoreProfile): BomScoring;
}
