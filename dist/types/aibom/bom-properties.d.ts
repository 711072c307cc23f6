import type { Property } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';
/** Whether every header was read and every referenced file is there; `true` or `false`. */
export declare const COMPLETE_PROPERTY = "sallyport:aibom:complete";
/** How a model descends from its base, as the card says it. */
export declare const RELATION_PROPERTY = "sallyport:base-model:relation";
/** Facts of one file that no standard has a field for, the same in every format. */
export declare function fileProperties(file: ModelFile): readonly Property[];
/** Properties of the published taxonomy `cdx:ai-ml:model` (cyclonedx-property-taxonomy, cdx/ai-ml.md). */
export declare function cardProperties({ facts, weights }: ModelFacts): readonly Property[];
/** Facts of the model that no standard has a field for. */
export declare function modelProperties(model: ModelFacts): readonly Property[];
