/** Whether a value is of a data type of SPDX 3 (JSON schema of 3.0.1); the problem, or undefined. */
export declare function spdx3ValueProblem(kind: string, value: unknown): string | undefined;
