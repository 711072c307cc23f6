import { type ModelFacts } from './model-facts.ts';
import { type Spdx3Element } from './spdx3-elements.ts';
import { type ProfileGap } from './spdx3-profiles.ts';
export interface Spdx3Document {
    readonly bom: Spdx3Element;
    /** UTF-8 JSON, two spaces, final newline: the same facts and time give the same bytes. */
    readonly bytes: Uint8Array;
    /** Mandatory fields of the AI and Dataset profile that are missing; a profile with one is not claimed. */
    readonly gaps: readonly ProfileGap[];
}
/**
 * The facts as SPDX 3.0.1 JSON-LD with the profiles Core, Software and SimpleLicensing, and AI, Dataset and Build where
 * everything that these make mandatory is known. Extensions are used and their profile is not claimed: in JSON-LD the
 * word "extension" is a property, so the claim itself would be invalid by the shapes. Checked against the model before it is returned; a
 * document that does not follow it is AppError `internal`.
 */
export declare function writeSpdx3(model: ModelFacts, timestamp: Date | undefined): Spdx3Document;
