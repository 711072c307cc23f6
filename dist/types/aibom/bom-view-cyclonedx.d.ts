import { type BomView } from './bom-view-model.ts';
type Json = Readonly<Record<string, unknown>>;
/** A CycloneDX document as a view. Nested components are contained; ancestors are what a model descends from. */
export declare function viewCyclonedx(document: Json): BomView;
export {};
