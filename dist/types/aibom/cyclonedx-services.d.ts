import type { JsonObject } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
/** Services that use the model, per environment, and their edges to it. */
export declare function toServices(model: ModelFacts): {
    readonly services: readonly JsonObject[];
    readonly dependencies: readonly JsonObject[];
};
