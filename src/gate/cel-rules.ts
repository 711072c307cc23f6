import vm from 'node:vm';
import { Environment } from '@marcbachmann/cel-js';
import { messageOf } from '../domain/errors.ts';
import type { EvaluateRule, RuleAnswer } from './custom-rule.ts';

/** An expression of a policy is a line or two; a program is not one. */
const LIMITS = {
  maxAstNodes: 1_000,
  maxDepth: 32,
  maxListElements: 200,
  maxMapEntries: 100,
  maxCallArguments: 8,
};
/** Milliseconds for one expression. CEL always ends, but nested loops over evidence, or a pattern, may take for ever. */
const TIME_LIMIT_MS = 1_000;

function celEnvironment(): Environment {
  return new Environment({ limits: LIMITS, unlistedVariablesAreDyn: false })
    .registerVariable('environment', 'string')
    .registerVariable('subject', 'map')
    .registerVariable('evidence', 'list')
    .registerVariable('findings', 'list')
    .registerVariable('approvals', 'list');
}

/** What is wrong with an expression before any evidence is known; undefined when it is a CEL expression that gives a bool. */
export function ruleProblem(expression: string): string | undefined {
  try {
    const { valid, type, error } = celEnvironment().check(expression);
    if (!valid) return firstLine(error);
    return type === 'bool' || type === 'dyn' ? undefined : `gives a ${type ?? 'value'}, not true or false`;
  } catch (thrown) {
    return firstLine(thrown);
  }
}

/**
 * Answers expressions in CEL (github.com/google/cel-spec), each within a time limit in milliseconds. An error, a value
 * that is not true or false, and no answer in time are `unknown`.
 */
export function createRuleEvaluator(timeLimitMs = TIME_LIMIT_MS): EvaluateRule {
  const environment = celEnvironment();
  return (expression, facts): RuleAnswer => {
    try {
      const parsed = environment.parse(expression);
      let value: unknown;
      const run = (): void => {
        value = parsed(facts as unknown as Record<string, unknown>);
      };
      // The one way to stop a computation in this thread: the engine ends whatever runs below this call.
      vm.runInNewContext('run()', { run }, { timeout: timeLimitMs });
      if (typeof value === 'boolean') return { kind: 'answer', value };
      return { kind: 'unknown', problem: 'the expression gave neither true nor false' };
    } catch (thrown) {
      return {
        kind: 'unknown',
        problem: isTimeout(thrown) ? `it took longer than ${String(timeLimitMs)} ms` : firstLine(thrown),
      };
    }
  };
}

function isTimeout(thrown: unknown): boolean {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    Reflect.get(thrown, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function firstLine(thrown: unknown): string {
  return (messageOf(thrown).split('\n')[0] ?? '').slice(0, 200);
}
