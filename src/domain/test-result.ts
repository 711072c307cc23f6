import * as z from 'zod';
import { AppError } from './errors.ts';
import { descriptorSchema, maybe, predicateText, type ResourceDescriptor } from './resource-descriptor.ts';

/** The results of in-toto's test-result predicate, best first. */
export const TEST_RESULTS = ['PASSED', 'WARNED', 'FAILED'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** Most names of tests that one statement lists. */
export const MAX_TESTS = 10_000;

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

const tests = z.array(predicateText).max(MAX_TESTS);

const testResultSchema = z.object({
  result: z.enum(TEST_RESULTS),
  configuration: z.array(descriptorSchema).min(1).max(1_000),
  url: maybe(predicateText),
  passedTests: maybe(tests),
  warnedTests: maybe(tests),
  failedTests: maybe(tests),
});

/**
 * Reads the predicate of a verified statement. Errors: `malformed`, also when it contradicts itself: a test in two
 * lists, PASSED with failed tests.
 */
export function parseTestResult(predicate: unknown): TestResultView {
  const parsed = testResultSchema.safeParse(predicate);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw malformed(`at ${issue?.path.join('.') ?? 'the top'}: ${issue?.message ?? 'not usable'}`);
  }
  const { result, configuration, passedTests, warnedTests, failedTests } = parsed.data;
  const passed = passedTests ?? [];
  const warned = warnedTests ?? [];
  const failed = failedTests ?? [];
  const all = [...passed, ...warned, ...failed];
  if (new Set(all).size !== all.length) throw malformed('names a test twice');
  if (result !== 'FAILED' && failed.length > 0) throw malformed(`says ${result} and lists failed tests`);
  if (result === 'PASSED' && warned.length > 0) throw malformed('says PASSED and lists warned tests');
  return { result, name: configuration[0]?.name, configuration, passed, warned, failed };
}

function malformed(what: string): AppError {
  return new AppError('malformed', `test result is not as expected: ${what}`);
}
