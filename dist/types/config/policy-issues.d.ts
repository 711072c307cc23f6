import type { z } from 'zod';
import type { TreePath } from './yaml-tree.ts';
/** Something wrong with the value at `path`, or with its key. Message: lower-case start, no final dot. */
export interface PolicyProblem {
    readonly path: TreePath;
    readonly message: string;
    readonly part?: 'key' | 'value';
}
/** What the schema refused, in words, one problem per key or value. `value` is what was parsed. */
export declare function problemsOf(error: z.ZodError, value: unknown): PolicyProblem[];
