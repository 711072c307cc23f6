import type { WorkBudget } from './engine-text.ts';
import type { NotebookText } from './read-notebook.ts';
import { type ScanTools, type SourceResult } from './scan-source.ts';
/**
 * Findings of a notebook: those in its cells, placed there, and those that only the raw text shows (metadata,
 * attachments, a key that occurs twice). `scanRaw` scans the file as plain text.
 */
export declare function scanNotebook(tools: ScanTools, notebook: {
    readonly path: string;
    readonly texts: readonly NotebookText[];
    readonly budget: WorkBudget;
}, scanRaw: () => SourceResult): SourceResult;
