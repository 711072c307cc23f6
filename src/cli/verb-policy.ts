import { lintPolicy } from '../config/lint-policy.ts';
import { knownRules } from '../flows/known-rules.ts';
import { loadPolicy } from '../flows/load-policy.ts';
import { testPolicy } from '../flows/test-policy.ts';
import { escapeTerminal } from '../report/escape.ts';
import { done, type Verb } from './verb.ts';

export interface LintVerbOptions {
  readonly policy: string;
  readonly ignore?: readonly string[];
}

/** Exit code 1 when there is a remark that was not accepted by its id. */
export const lintVerb: Verb<LintVerbOptions> = async ({ policy: file, ignore = [] }, ports) => {
  const loaded = await loadPolicy(file, ports);
  const all = lintPolicy(loaded.policy, knownRules());
  const remarks = all.filter(({ id }) => !ignore.includes(id));
  const lines = remarks.map(({ id, place, message }) =>
    escapeTerminal(`${id.padEnd(20)} ${place}: ${message}`),
  );
  const left = all.length - remarks.length;
  const end = `${String(remarks.length)} remarks${left === 0 ? '' : `, ${String(left)} accepted`}; policy digest ${loaded.sha256}`;
  const json = { policySha256: loaded.sha256, remarks, accepted: left };
  return done(`${[...lines, end].join('\n')}\n`, json, remarks.length === 0 ? 0 : 1);
};

export interface TestVerbOptions {
  readonly cases: string;
  readonly policy: string;
}

/** Exit code 1 when a case does not hold. */
export const testVerb: Verb<TestVerbOptions> = async ({ cases: file, policy }, ports) => {
  const outcomes = await testPolicy(file, policy, ports);
  const failed = outcomes.filter(({ problems }) => problems.length > 0);
  const lines = outcomes.flatMap(({ name, problems }) => [
    `${problems.length === 0 ? 'ok    ' : 'FAILED'} ${name}`,
    ...problems.map((problem) => `       ${problem}`),
  ]);
  const end = `${String(outcomes.length - failed.length)} of ${String(outcomes.length)} cases hold`;
  const json = {
    passed: failed.length === 0,
    cases: outcomes.map(({ name, problems, decision }) => ({ name, problems, verdict: decision.verdict })),
  };
  const text = `${[...lines, end].map((each) => escapeTerminal(each)).join('\n')}\n`;
  return done(text, json, failed.length === 0 ? 0 : 1);
};
