import type { Finding } from '../../domain/finding.ts';
import type { Location } from '../../domain/location.ts';
import type { ByteSource } from './byte-source.ts';
import { type Engine } from './engine.ts';
import type { EngineText, WorkBudget } from './engine-text.ts';
/** Text scanned at once; memory per thread is a small multiple of it, whatever the size of a file. */
export declare const CHUNK_BYTES: number;
/** Findings kept of one file; a file with more is reported as incomplete. */
export declare const MAX_FILE_FINDINGS = 1000;
/** What one thread scans with. */
export interface ScanTools {
    readonly engine: Engine;
    /** `CHUNK_BYTES` long. */
    readonly buffer: Buffer;
    /** Whether `sallyport:ignore` comments count. */
    readonly inlineIgnore: boolean;
}
export interface SourceToScan {
    /** What follows the bytes that are in the buffer already. */
    readonly source: ByteSource;
    /** Bytes already at the front of the buffer. Default 0. */
    readonly filled?: number;
    readonly mode: EngineText['mode'];
    /** Location of the whole: path, and cell and pointer when it is a part of a notebook. */
    readonly place: Location;
    readonly budget: WorkBudget;
}
export interface SourceFinding {
    readonly finding: Finding;
    readonly secret: string;
}
export interface SourceResult {
    readonly findings: SourceFinding[];
    /** Left out because a comment asked for it. */
    readonly ignored: SourceFinding[];
    /** False when the work budget or the number of findings ended the scan early. */
    readonly finished: boolean;
}
/** Scans a source from start to end in overlapping chunks. Findings are in order of place. */
export declare function scanSource(tools: ScanTools, input: SourceToScan): SourceResult;
