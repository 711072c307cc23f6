import { type JsonObject } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
/** The model with its card; its files are child components. */
export declare function toModelComponent(model: ModelFacts): JsonObject;
