import type { BomComponent, BomView } from '../domain/bom-view.ts';
import type { Evidence } from '../domain/evidence.ts';
/** An AI-BOM that counts: readable, fresh, by a required signer, about these bytes. */
export interface CountedBom {
    readonly evidence: Evidence;
    readonly view: BomView;
    readonly main: BomComponent;
}
/** Text of a document in a reason: quoted when it is more than a plain name, and cut. */
export declare function shown(text: string): string;
/** Where something stands, for a reason: `/metadata/component of AI-BOM sha256:3f1c…`. */
export declare function placeIn({ evidence }: CountedBom, pointer: string): string;
/** What the model descends from, in the documents' own words: lineage, other models, and whatever a hub of models holds. */
export declare function basesOf({ view, main }: CountedBom): readonly BomComponent[];
