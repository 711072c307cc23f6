import { type BomView } from './bom-view-model.ts';
import { type Spdx3Object } from './spdx3-graph.ts';
/** An SPDX 3 document as a view. */
export declare function viewSpdx3(document: Spdx3Object): BomView;
