import { type Finding } from '../domain/finding.ts';
import { type ProfileGap } from './spdx3-profiles.ts';
/** A BOM of 100,000 files has about 60 MB. */
export declare const MAX_BOM_BYTES: number;
export interface BomValidation {
    /** What the document says it is; undefined when it is none of the standards. */
    readonly standard: 'CycloneDX' | 'SPDX' | undefined;
    readonly version: string | undefined;
    /** Sorted by `compareFindings`; the location is a JSON pointer into the document. */
    readonly findings: readonly Finding[];
    /** Nothing of severity high: the document follows its standard and the profiles that it claims. */
    readonly isValid: boolean;
    /** Profiles of SPDX 3 that the document claims. */
    readonly profiles: readonly string[];
    /** Mandatory fields of the AI and Dataset profile that are missing, claimed or not. */
    readonly gaps: readonly ProfileGap[];
}
/**
 * Checks a bill of materials from any tool: CycloneDX 1.4 to 1.7 by the strict schema and by what the schema does not
 * say; SPDX 2.2, 2.3 and 3.0.1 by the model, references, and profile conformance. `name` is the file in messages.
 * Throws AppError `internal` only when a validator itself cannot run.
 */
export declare function validateBomDocument(bytes: Uint8Array, name: string): Promise<BomValidation>;
