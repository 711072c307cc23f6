import type { PolicyProblem } from './policy-issues.ts';
import { type KnownNames } from './policy-names.ts';
import type { PolicyFile } from './policy-schema.ts';
import type { TreePath } from './yaml-tree.ts';
type EnvironmentFile = PolicyFile['environments'][string];
/** References and impossible rules of one environment. */
export declare function checkEnvironment(name: string, environment: EnvironmentFile, known: KnownNames): PolicyProblem[];
export declare function checkGroup(group: string, path: TreePath, known: KnownNames): PolicyProblem[];
/** Environments that come after themselves; one problem for each circle. */
export declare function findCycles(environments: PolicyFile['environments']): PolicyProblem[];
export {};
