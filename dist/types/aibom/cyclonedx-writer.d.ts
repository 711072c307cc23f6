import { type JsonObject } from './cyclonedx-json.ts';
import { type ModelFacts } from './model-facts.ts';
export interface CyclonedxDocument {
    readonly bom: JsonObject;
    /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
    readonly bytes: Uint8Array;
}
/**
 * The facts as a CycloneDX ML-BOM (cyclonedx.org/docs/1.6/json, 1.7/json). Checked by the library's strict validator
 * before it is returned; a document that is not valid is AppError `internal` and never leaves.
 */
export declare function writeCyclonedx(model: ModelFacts, timestamp: Date | undefined, version?: '1.6' | '1.7'): Promise<CyclonedxDocument>;
