import type { SkipReason } from '../../domain/coverage.ts';
import { type Candidate } from './detect.ts';
import type { Cluster } from './kubernetes/cluster.ts';
import { type Resources } from './resources.ts';
import type { SourceFile } from './source-file.ts';
/** What one file holds. `problem`: why it is not fully read; what could be read is in `resources` all the same. */
export interface LoadedSource {
    readonly resources: readonly Resources[];
    readonly problem?: {
        readonly reason: SkipReason;
        readonly detail: string;
    };
}
export interface LoadContext {
    readonly cluster: Cluster;
    /** Whether the time for this file is used up. */
    readonly isOverdue: () => boolean;
}
/** Parses a file into resources; undefined when it turns out not to be infrastructure. Never throws for bad input. */
export declare function loadSource(source: SourceFile, kind: Exclude<Candidate['kind'], 'unsupported'>, context: LoadContext): LoadedSource | undefined;
