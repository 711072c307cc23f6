import type { TreePath } from './yaml-tree.ts';
/** Takes what would loosen the parent, or cannot be compared with it. */
export type Refuse = (path: TreePath, message: string) => void;
/** Where in the child something stands. */
export interface Place {
    readonly path: TreePath;
    readonly refuse: Refuse;
}
export declare function isSame(a: unknown, b: unknown): boolean;
