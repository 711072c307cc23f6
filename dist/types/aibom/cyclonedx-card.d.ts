import { type JsonObject } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
/** The model card: parameters, evaluation, considerations; undefined when none of it is known. */
export declare function toModelCard(model: ModelFacts): JsonObject | undefined;
