import type { BomView } from './bom-view-model.ts';
/** One difference. `before` is absent when something was added, `after` when it was removed. */
export interface BomChange {
    /** `component`, `hash`, `license`, `version`, `lineage`, `dataset`, `card`, `property`, `dependency`. */
    readonly aspect: string;
    /** What it is about: kind and name of the component. */
    readonly about: string;
    readonly before?: string;
    readonly after?: string;
}
/**
 * What changed from one bill of materials to another, whatever their standards: components, hashes, licences, lineage,
 * data sets, card. Times and serial numbers are not compared. Sorted; empty when both say the same.
 */
export declare function diffBoms(before: BomView, after: BomView): readonly BomChange[];
