import { type BomFormat } from '../domain/bom-format.ts';
import type { Finding } from '../domain/finding.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { DeclarationsFile } from './declarations.ts';
import type { Fact } from './facts.ts';
import { type ModelFacts } from './model-facts.ts';
import { type ReadRemote } from './read-remote-files.ts';
import type { ProfileGap } from './spdx3-profiles.ts';
export interface AibomOptions {
    /** What was hashed; nothing is hashed again, apart from small texts that are quoted. */
    readonly manifest: Manifest;
    /** Reads files that are not on this disk; default: those of the manifest are. */
    readonly remote?: RemoteModel;
    /** Default `cyclonedx-1.6`. */
    readonly format?: BomFormat;
    /** Default: what declarations, model card or weights say, else the name of the folder. */
    readonly name?: string;
    /** Default: what declarations or weights say, else the commit they were fetched at, else none. */
    readonly version?: string;
    /** What people state beside the model (`aibom.yml`). */
    readonly declarations?: DeclarationsFile;
    /** Time written into the document, in seconds; none when absent, so that the bytes do not depend on when. */
    readonly timestamp?: Date;
}
/** A model that lies somewhere else. */
export interface RemoteModel {
    readonly read: ReadRemote;
    /** Where it was found, for the document. */
    readonly facts: readonly Fact[];
}
export interface AibomResult {
    readonly format: BomFormat;
    /** The document in that format. */
    readonly bom: object;
    /** The same as UTF-8 JSON: same input, same bytes; checked by the validator of its standard. */
    readonly bytes: Uint8Array;
    /** What is wrong with the model's files, sorted by `compareFindings`. */
    readonly findings: readonly Finding[];
    /** False when something was not looked at or a referenced file is not there; the document then says so too. */
    readonly complete: boolean;
    /** What the document was written from. */
    readonly facts: ModelFacts;
    /** SPDX 3.0: mandatory fields of the AI and Dataset profile that are missing; such a profile is not claimed. */
    readonly gaps: readonly ProfileGap[];
    /** What the format has no field for, one line each. */
    readonly losses: readonly string[];
}
/**
 * Describes a model folder: every file with its hash, and what headers, configuration, card and declarations say about
 * the model. Reads headers only, runs nothing. A file that cannot be read is listed, with a finding. Errors:
 * `changed-while-reading` (the folder is no longer what was hashed), `invalid-input` (timestamp, declarations),
 * `internal`.
 */
export declare function generateAibom(options: AibomOptions): Promise<AibomResult>;
