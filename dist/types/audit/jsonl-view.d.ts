import { type LogFolder } from './log-disk.ts';
/** What was appended to the tree, and what the view must end with before it. */
export interface ViewGrowth {
    readonly previous: Buffer | undefined;
    readonly entries: readonly Buffer[];
    readonly size: number;
}
/**
 * Adds lines to `events.jsonl`. When the view does not end with the entry that was last before (killed writer, edited
 * or deleted file) it is built again from the tiles. An edit further up is found by `verifyAudit`, not here.
 */
export declare function growView(folder: LogFolder, growth: ViewGrowth): Promise<void>;
/** Writes `events.jsonl` anew from the entry bundles. */
export declare function rebuildView(folder: LogFolder, size: number): Promise<void>;
/** What the view says compared with the tree. `behind`: a clean beginning of it (a writer was killed); the next append completes it. */
export type ViewState = {
    readonly kind: 'current';
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'behind';
    readonly lines: number;
} | {
    readonly kind: 'altered';
    readonly line: number;
};
/** Compares the view with the entry bundles line by line, streaming. `line` is 1-based. */
export declare function compareView(folder: LogFolder, size: number): Promise<ViewState>;
/**
 * The last complete line of the view; undefined when there is none. The view is written after the checkpoint, so it
 * never knows more entries than the checkpoint signs, unless an older checkpoint was put in its place.
 */
export declare function lastViewLine({ directory }: LogFolder): Promise<Buffer | undefined>;
