import type { SkippedItem } from '../../domain/coverage.ts';
import type { Finding } from '../../domain/finding.ts';
import { type ScanTools } from './scan-source.ts';
/** What became of one file. With `skip` it does not count as scanned; findings made before that stay. */
export interface FileOutcome {
    readonly bytes: number;
    readonly findings: readonly Finding[];
    readonly ignored: number;
    readonly skip?: SkippedItem;
}
export interface FileToScan {
    /** Folder and path below it; `path` is what reports show. */
    readonly root: string;
    readonly path: string;
    readonly maxFileBytes: number;
}
/** Reads and scans one file with the buffers of this thread. Does not throw for anything the file does. */
export declare function scanFile(tools: ScanTools, file: FileToScan): FileOutcome;
