import type { PolicyProblem } from './policy-issues.ts';
import type { TreePath } from './yaml-tree.ts';
/** What the names in a policy may stand for. */
export interface KnownNames {
    readonly signers: readonly string[];
    readonly people: readonly string[];
    readonly groups: Readonly<Record<string, readonly string[]>>;
    readonly environments: readonly string[];
    /** Environments that judge releases. */
    readonly releases: readonly string[];
    readonly gates: readonly string[];
    readonly observers: readonly string[];
}
/** Every name is known and none is there twice. */
export declare function checkNames(names: readonly string[], known: readonly string[], place: {
    readonly path: TreePath;
    readonly what: string;
}): PolicyProblem[];
/** `unknown person "alcie", did you mean "alice"?` */
export declare function unknownName(what: string, name: string, known: readonly string[]): string;
