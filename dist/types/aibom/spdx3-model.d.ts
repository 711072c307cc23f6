import { type ModelFacts } from './model-facts.ts';
import { type Spdx3Elements } from './spdx3-elements.ts';
/** The model as an AIPackage (SPDX 3.0.1, AI profile). Returns its id. */
export declare function addSpdx3Model(elements: Spdx3Elements, model: ModelFacts): string;
