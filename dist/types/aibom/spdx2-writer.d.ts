import { type ModelFacts } from './model-facts.ts';
import { type Spdx2Object } from './spdx2-fields.ts';
type Json = Spdx2Object;
export interface Spdx2Document {
    readonly bom: Json;
    /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
    readonly bytes: Uint8Array;
    /** What SPDX 2.3 has no field for and is in annotations only, or left out. */
    readonly losses: readonly string[];
}
/**
 * The facts as SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3) for readers that know nothing newer. It has no models and
 * no data sets: both are packages, and what is special about them stands in annotations. Checked before it is returned.
 */
export declare function writeSpdx2(model: ModelFacts, timestamp: Date | undefined): Spdx2Document;
export {};
