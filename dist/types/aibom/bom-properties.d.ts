import type { Property } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
import type { ModelFile } from './model-file.ts';
/** Facts of one file that no standard has a field for, the same in every format. */
export declare function fileProperties(file: ModelFile): readonly Property[];
/** Properties of the published taxonomy `cdx:ai-ml:model` (cyclonedx-property-taxonomy, cdx/ai-ml.md). */
export declare function cardProperties({ facts, weights }: ModelFacts): readonly Property[];
/** Facts of the model that no standard has a field for. */
export declare function modelProperties(model: ModelFacts): readonly Property[];
