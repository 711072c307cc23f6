import { type ResourceDescriptor } from './resource-descriptor.ts';
/** The results of in-toto's test-result predicate, best first. */
export declare const TEST_RESULTS: readonly ["PASSED", "WARNED", "FAILED"];
export type TestResult = (typeof TEST_RESULTS)[number];
/** Most names of tests that one statement lists. */
export declare const MAX_TESTS = 10000;
/**
 * Predicate test-result v0.1 (in-toto/attestation spec/predicates/test-result.md). The predicate has no name of its
 * own: the first entry of `configuration` is the suite, and its name the name of the result.
 */
export interface TestResultPredicate {
    readonly result: TestResult;
    readonly configuration: readonly [ResourceDescriptor, ...ResourceDescriptor[]];
    readonly url?: string;
    readonly passedTests?: readonly string[];
    readonly warnedTests?: readonly string[];
    readonly failedTests?: readonly string[];
}
/** What a verifier asks of one. */
export interface TestResultView {
    readonly result: TestResult;
    /** Name of the suite; undefined when whoever wrote it gave none. */
    readonly name: string | undefined;
    readonly configuration: readonly ResourceDescriptor[];
    readonly passed: readonly string[];
    readonly warned: readonly string[];
    readonly failed: readonly string[];
}
/**
 * Reads the predicate of a verified statement. Errors: `malformed`, also when it contradicts itself: a test in two
 * lists, PASSED with failed tests.
 */
export declare function parseTestResult(predicate: unknown): TestResultView;
