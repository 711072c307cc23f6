import type { Finding } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { ModelFacts } from './model-facts.ts';
export interface AibomOptions {
    /** What was hashed; nothing is hashed again, apart from small texts that are quoted. */
    readonly manifest: Manifest;
    /** Default: what the model card or the weights say, else the name of the folder. */
    readonly name?: string;
    /** Default: what the weights say, else none. */
    readonly version?: string;
    /** Time written into the document, in seconds; none when absent, so that the bytes do not depend on when. */
    readonly timestamp?: Date;
}
export interface AibomResult {
    /** CycloneDX 1.6 document. */
    readonly bom: object;
    /** The same as UTF-8 JSON: same input, same bytes; valid by the library's strict validator. */
    readonly bytes: Uint8Array;
    /** What is wrong with the model's files, sorted by `compareFindings`. */
    readonly findings: readonly Finding[];
    /** False when a header could not be read or a referenced file is not there; the document then says so too. */
    readonly complete: boolean;
    /** What the document was written from. */
    readonly facts: ModelFacts;
}
/**
 * Describes a model folder: every file with its hash, and what headers, configuration and card say about the model.
 * Reads headers only, runs nothing. A file that cannot be read is listed, with a finding. Errors:
 * `changed-while-reading` (the folder is no longer what was hashed), `invalid-input` (timestamp), `internal`.
 */
export declare function generateAibom(options: AibomOptions): Promise<AibomResult>;
