import type { Decision, DecisionCheck } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import { overrideSchema, type OverridePredicate } from '../domain/people-predicates.ts';
import type { OverrideRule, Policy } from '../domain/policy.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { DENY_LIST } from './check-deny-list.ts';
import { RETIREMENT } from './check-retirement.ts';
import type { Parties } from './parties.ts';
import { readPersonStatements, type Binding } from './statement-binding.ts';

export interface OverrideContext {
  readonly policy: Policy;
  readonly rule: OverrideRule | undefined;
  readonly binding: Binding;
  readonly parties: Parties;
  /** The checks so far. */
  readonly checks: readonly DecisionCheck[];
  /** When the youngest retirement was made. */
  readonly retiredAt?: Date | undefined;
}

export interface OverrideOutcome {
  /** Undefined when nobody signed an override. */
  readonly check: DecisionCheck | undefined;
  /** Set when every failed check is lifted by enough people. */
  readonly override: Decision['override'];
}

/** Checks that no override lifts: a policy that cannot be applied and a subject that must never run. */
const FINAL: ReadonlySet<string> = new Set([DENY_LIST, 'policy', 'subject']);

interface Valid {
  readonly evidence: Evidence;
  readonly person: string;
  readonly predicate: OverridePredicate;
}

/**
 * Whether enough people of the override group took the responsibility for every failed check. The line never blocks and
 * never changes the verdict: a decision that was overridden still says what failed.
 */
export function checkOverride(evidence: readonly Evidence[], context: OverrideContext): OverrideOutcome {
  const { binding, rule, checks, retiredAt } = context;
  const statements = readPersonStatements('override', overrideSchema, { evidence, binding });
  if (statements.length === 0) return { check: undefined, override: undefined };
  const line = (result: 'pass' | 'warn', reason: string): DecisionCheck =>
    makeCheck('override', result, {
      reason,
      remedy: 'fix what failed, or sign an override that holds (docs/approvals.md)',
      evidence: statements.map((statement) => statement.evidence),
    });
  const valid: Valid[] = [];
  const refused: string[] = [];
  for (const { evidence: each, person, predicate, problem } of statements) {
    const reason =
      predicate === undefined ? (problem ?? 'does not hold') : refusal(person, predicate, context);
    if (predicate === undefined || reason !== undefined)
      refused.push(`override by ${person} ${reason ?? ''}`);
    else valid.push({ evidence: each, person, predicate });
  }
  const failed = checks.filter(({ result }) => result === 'block' || result === 'indeterminate');
  if (failed.length === 0) {
    return { check: line('pass', 'nothing failed, so nothing is overridden'), override: undefined };
  }
  const final = failed.filter(({ id }) => FINAL.has(id)).map(({ id }) => `no override lifts ${id}`);
  const open = rule === undefined ? [] : openChecks(failed, { valid, count: rule.count, retiredAt });
  if (rule === undefined || final.length > 0 || open.length > 0) {
    return { check: line('warn', listSome([...final, ...refused.sort(), ...open])), override: undefined };
  }
  const isOfUse = ({ predicate }: Valid): boolean =>
    failed.some(({ id }) => accepts(predicate, id, retiredAt));
  const override = describe(valid.filter(isOfUse));
  const reason = `${quantity(failed.length, 'failed check')} overridden by ${override.people.join(', ')} until ${override.expiresAt}`;
  return { check: line('pass', reason), override };
}

function refusal(person: string, { justification }: OverridePredicate, context: OverrideContext) {
  const { rule, policy, parties } = context;
  if (rule === undefined) return 'does not count: the environment allows no override';
  if (policy.groups.get(rule.group)?.includes(person) !== true) {
    return `does not count: ${person} is not in group ${rule.group}`;
  }
  if (justification.trim().length < rule.justificationMin) {
    return `does not count: its justification is shorter than ${String(rule.justificationMin)} characters`;
  }
  return parties.barred(person);
}

interface OpenContext {
  readonly valid: readonly Valid[];
  readonly count: number;
  readonly retiredAt: Date | undefined;
}

/** Failed checks that too few people accepted, in words. */
function openChecks(failed: readonly DecisionCheck[], { valid, count, retiredAt }: OpenContext): string[] {
  return failed.flatMap(({ id }) => {
    const accepting = valid.filter(({ predicate }) => accepts(predicate, id, retiredAt));
    const people = new Set(accepting.map(({ person }) => person));
    if (people.size >= count) return [];
    return [`${id} is overridden by ${String(people.size)} of ${String(count)} people`];
  });
}

/** An override of everything brings nothing back from retirement: who does that says so, and after it was retired. */
function accepts({ checks, createdAt }: OverridePredicate, id: string, retiredAt: Date | undefined): boolean {
  if (id !== RETIREMENT) return checks?.includes(id) ?? true;
  const isYounger = retiredAt !== undefined && new Date(createdAt).getTime() > retiredAt.getTime();
  return isYounger && checks?.includes(id) === true;
}

function describe(valid: readonly Valid[]): NonNullable<Decision['override']> {
  const expiries = valid.map(({ predicate }) => new Date(predicate.expiresAt).toISOString()).sort();
  return {
    people: [...new Set(valid.map(({ person }) => person))].sort(),
    justification: [...new Set(valid.map(({ predicate }) => predicate.justification))].join(' / '),
    bundleSha256s: [...new Set(valid.map(({ evidence }) => evidence.bundleSha256))].sort(),
    expiresAt: expiries[0] ?? '',
  };
}
