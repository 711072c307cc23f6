import * as z from 'zod';
import type { ProvenanceRules, ScaiRules, TestResultRules } from '../domain/provenance-policy.ts';
import { object } from './policy-object.ts';
import { exact } from './policy-values.ts';

const MAX_PARAMETERS = 1_000;
const parameterName = z.string().min(1).max(1_024);
const scalar = z.union([z.string().max(16_384), z.number(), z.boolean()]);
const expected = z.union([scalar, z.array(scalar).max(MAX_PARAMETERS)]);
const line = z.string().min(1).max(4_096);

/** Keys of a requirement of kind `provenance`, beyond those of every requirement (docs/policy.md). */
export const provenanceKeys = {
  builder: exact.optional(),
  'builder-digest': z
    .string()
    .regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'is a commit in lower-case hex')
    .optional(),
  level: z.int().min(1).max(3).optional(),
  'build-type': z.array(exact).min(1).max(20).optional(),
  source: exact.regex(/^https?:\/\//, 'is the URL of a repository, without git+').optional(),
  'source-ref': exact.optional(),
  parameters: z.record(parameterName, expected).optional(),
  'free-parameters': z.array(parameterName).min(1).max(MAX_PARAMETERS).optional(),
};

/** Keys of a requirement of kind `test-result`. */
export const testResultKeys = {
  name: line,
  result: z.enum(['passed', 'warned']).optional(),
  tests: z.array(line).min(1).max(MAX_PARAMETERS).optional(),
};

/** Keys of a requirement of kind `scai`. */
export const scaiKeys = {
  attribute: line,
  conditions: z.record(parameterName, scalar).optional(),
};

/** What the schema of the whole requirement adds: a free parameter says nothing where none is expected. */
export function freeParametersProblem(file: {
  readonly parameters?: unknown;
  readonly 'free-parameters'?: unknown;
}): string | undefined {
  return file['free-parameters'] !== undefined && file.parameters === undefined
    ? 'needs parameters: without them every parameter is free'
    : undefined;
}

type Keys<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;

export function toProvenanceRules(file: Keys<typeof provenanceKeys>): ProvenanceRules {
  const { builder, level, source, parameters } = file;
  return {
    ...(builder === undefined ? {} : { builder }),
    ...(file['builder-digest'] === undefined ? {} : { builderDigest: file['builder-digest'] }),
    ...(level === undefined ? {} : { level: level as 1 | 2 | 3 }),
    ...(file['build-type'] === undefined ? {} : { buildTypes: file['build-type'] }),
    ...(source === undefined ? {} : { source }),
    ...(file['source-ref'] === undefined ? {} : { sourceRef: file['source-ref'] }),
    ...(parameters === undefined ? {} : { parameters: new Map(Object.entries(parameters)) }),
    freeParameters: file['free-parameters'] ?? [],
  };
}

export function toTestResultRules(file: Keys<typeof testResultKeys>): TestResultRules {
  const { name, result, tests = [] } = file;
  return { name, worst: result === 'warned' ? 'WARNED' : 'PASSED', tests };
}

export function toScaiRules({ attribute, conditions = {} }: Keys<typeof scaiKeys>): ScaiRules {
  return { attribute, conditions: new Map(Object.entries(conditions)) };
}

/** The schemas of the three kinds; `common`: the keys that every requirement has. */
export function provenanceRequirements<T extends z.ZodRawShape>(common: T) {
  return [
    object({ kind: z.literal('provenance'), ...common, ...provenanceKeys }),
    object({ kind: z.literal('test-result'), ...common, ...testResultKeys }),
    object({ kind: z.literal('scai'), ...common, ...scaiKeys }),
  ] as const;
}
