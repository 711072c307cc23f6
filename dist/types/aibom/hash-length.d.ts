/** What is wrong with a hash; undefined when its length fits its algorithm, or the algorithm is not known here. */
export declare function hashProblem(algorithm: string, value: string): string | undefined;
