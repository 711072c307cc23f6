import type { JsonObject } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
/**
 * How the model was made, as far as a pipeline recorded it (DVC stages, an MLflow run). CycloneDX knows no task type
 * for training, so it is `other` with a name.
 */
export declare function toFormulation(model: ModelFacts): JsonObject;
