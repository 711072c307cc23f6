import type { JsonObject } from './cyclonedx-json.ts';
import type { ModelFacts } from './model-facts.ts';
/**
 * CycloneDX 1.7 citations: which file each field was taken from. They need a time, so there are none without one. What
 * stands in the declarations file, which is no file of the model, is attributed to the tool that read it.
 */
export declare function toCitations(model: ModelFacts, document: JsonObject, timestamp: string): readonly JsonObject[];
