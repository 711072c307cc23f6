/** Calls `report` once for each circle of a dependency graph, with a node of it. Iterative: graphs may be deep. */
export declare function checkDependencyCycles(edges: ReadonlyMap<string, readonly string[]>, report: (node: string) => void): void;
