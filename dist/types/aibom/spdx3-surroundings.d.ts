import { type ModelFacts } from './model-facts.ts';
import { type Spdx3Elements } from './spdx3-elements.ts';
/** Data sets, and which of them the model was trained or tested on. */
export declare function addSpdx3Datasets(elements: Spdx3Elements, of: string, model: ModelFacts): void;
/**
 * Base models. They are plain packages with the purpose "model": their AI profile is for their own document, and an
 * AIPackage without its mandatory fields would break the conformance of this one.
 */
export declare function addSpdx3Lineage(elements: Spdx3Elements, of: string, model: ModelFacts): void;
/** Packages of lockfiles with their edges. */
export declare function addSpdx3Packages(elements: Spdx3Elements, of: string, model: ModelFacts): void;
/** Services that use the model, approvals, and the steps that made it. */
export declare function addSpdx3Uses(elements: Spdx3Elements, of: string, model: ModelFacts): void;
