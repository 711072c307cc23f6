/** One value of a parameter, or a list of them; compared exactly, type and all. */
export type ExpectedValue = string | number | boolean | readonly (string | number | boolean)[];
/** What a policy asks of provenance, beyond who signed it and how old it is. */
export interface ProvenanceRules {
    /** Exact builder id. */
    readonly builder?: string;
    /** Commit of the workflow that signed, as the certificate says it. */
    readonly builderDigest?: string;
    readonly level?: 1 | 2 | 3;
    /** Build types that count; without them, any that is signed for. */
    readonly buildTypes?: readonly string[];
    /** URL of the repository, without `git+`. */
    readonly source?: string;
    readonly sourceRef?: string;
    /**
     * Expected external parameters by name, `workflow.ref` for one inside another. With them every other external
     * parameter is refused.
     */
    readonly parameters?: ReadonlyMap<string, ExpectedValue>;
    /** Names of parameters, with everything below them, that may be there with any value. */
    readonly freeParameters: readonly string[];
}
/** What a policy asks of test results. */
export interface TestResultRules {
    /** Name of the suite. */
    readonly name: string;
    /** The worst result that counts. */
    readonly worst: 'PASSED' | 'WARNED';
    /** Tests that must be among those that passed. */
    readonly tests: readonly string[];
}
/** What a policy asks of a SCAI report. */
export interface ScaiRules {
    readonly attribute: string;
    /** Conditions that the attribute must state, each with exactly this value. */
    readonly conditions: ReadonlyMap<string, string | number | boolean>;
}
