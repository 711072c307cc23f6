import type { Progress } from '../domain/ports.ts';
import type { HashTable } from './hash-table.ts';
/** What a run is counted in now. `end` always: a timer keeps the process alive. */
export interface ProgressWatch {
    show(unit: 'files' | 'bytes', total: number): void;
    end(): void;
}
/** Reports what the threads have done so far, at most ten times a second and once at the end. */
export declare function watchProgress(table: HashTable, progress: Progress | undefined): ProgressWatch;
