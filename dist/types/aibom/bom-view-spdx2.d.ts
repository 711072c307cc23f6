import { type BomView } from './bom-view-model.ts';
type Json = Readonly<Record<string, unknown>>;
/** An SPDX 2.3 document as a view. It has no models: what our writer says in annotations is read back. */
export declare function viewSpdx2(document: Json): BomView;
export {};
