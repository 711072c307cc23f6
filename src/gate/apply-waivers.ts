import type { DecisionCheck } from '../domain/decision.ts';
import type { Finding } from '../domain/finding.ts';
import { waiverSchema, type WaiverPredicate, type WaiverSelector } from '../domain/people-predicates.ts';
import type { Policy, WaiverRule } from '../domain/policy.ts';
import type { Severity } from '../domain/severity.ts';
import type { Evidence } from '../domain/evidence.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import { DAY_MS, readPersonStatements, type Binding } from './statement-binding.ts';

/** A waiver without path or fingerprint that covers more is reported; it holds. */
const MAX_COVERED = 10;

/** A waiver that holds. */
interface Waiver {
  readonly evidence: Evidence;
  readonly person: string;
  readonly selector: WaiverSelector;
  readonly lifeDays: number;
}

export interface WaiverContext {
  readonly policy: Policy;
  readonly rule: WaiverRule | undefined;
  readonly binding: Binding;
  /** Why somebody may not accept findings of what is partly their own work, or undefined. */
  readonly barred: (person: string, evidence: Evidence) => string | undefined;
}

/** Waivers by what they select, and what became of each. Built once for a decision. */
export class Waivers {
  readonly #byFingerprint = new Map<string, Waiver[]>();
  readonly #byRule = new Map<string, Waiver[]>();
  readonly #all: Waiver[] = [];
  /** Bundles in use, with the number of findings each covers. */
  readonly #used = new Map<string, number>();
  readonly #tooMild = new Map<string, string>();
  readonly #refused: string[] = [];
  readonly #rule: WaiverRule | undefined;
  readonly #evidence: readonly Evidence[];

  constructor(evidence: readonly Evidence[], context: WaiverContext) {
    this.#rule = context.rule;
    this.#evidence = evidence.filter(({ kind }) => kind === 'waiver');
    const statements = readPersonStatements('waiver', waiverSchema, { evidence, binding: context.binding });
    for (const { evidence: each, person, predicate, problem } of statements) {
      const reason = problem ?? ruleProblem(person, context) ?? context.barred(person, each);
      if (predicate === undefined || reason !== undefined) {
        this.#refused.push(`waiver by ${person} ${reason ?? 'does not hold'}`);
      } else this.#add(each, person, predicate);
    }
  }

  #add(evidence: Evidence, person: string, predicate: WaiverPredicate): void {
    const { selector, createdAt, expiresAt } = predicate;
    const lifeDays = (Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS;
    const waiver = { evidence, person, selector, lifeDays };
    this.#all.push(waiver);
    const { fingerprint, ruleId = '' } = selector;
    const [index, key] =
      fingerprint === undefined ? [this.#byRule, ruleId] : [this.#byFingerprint, fingerprint];
    index.set(key, [...(index.get(key) ?? []), waiver]);
  }

  /** The waiver that covers a finding, or undefined. */
  find(finding: Finding): Evidence | undefined {
    if (this.#all.length === 0) return undefined;
    const candidates = [
      ...(this.#byFingerprint.get(finding.fingerprint) ?? []),
      ...(this.#byRule.get(finding.ruleId) ?? []),
    ];
    for (const waiver of candidates) {
      if (!selects(waiver.selector, finding)) continue;
      const problem = this.#lifeProblem(waiver, finding.severity);
      if (problem === undefined) {
        const { bundleSha256 } = waiver.evidence;
        this.#used.set(bundleSha256, (this.#used.get(bundleSha256) ?? 0) + 1);
        return waiver.evidence;
      }
      this.#tooMild.set(waiver.evidence.bundleSha256, `waiver by ${waiver.person} ${problem}`);
    }
    return undefined;
  }

  #lifeProblem({ lifeDays }: Waiver, severity: Severity): string | undefined {
    const most = this.#rule?.maxDays[severity] ?? 0;
    if (most === 0) return `cannot lift ${severity} findings`;
    if (lifeDays <= most) return undefined;
    return `lives longer than the ${String(most)} days allowed for ${severity} findings`;
  }

  /** A waiver of a whole rule that covers many findings accepts what nobody looked at one by one. */
  #breadth({ person, selector: { ruleId, fingerprint, path }, evidence }: Waiver): string[] {
    const covered = this.#used.get(evidence.bundleSha256) ?? 0;
    if (fingerprint !== undefined || path !== undefined || covered <= MAX_COVERED) return [];
    return [
      `waiver by ${person} is too broad: it covers ${String(covered)} findings of ${ruleId ?? ''} wherever they are`,
    ];
  }

  /** One line on all waivers, once every finding was looked up; undefined when there is none. */
  check(): DecisionCheck | undefined {
    if (this.#evidence.length === 0) return undefined;
    const unused = this.#all.filter(
      ({ evidence: { bundleSha256 } }) => !this.#used.has(bundleSha256) && !this.#tooMild.has(bundleSha256),
    );
    const problems = [
      ...this.#refused,
      ...[...this.#tooMild.values()],
      ...unused.map(({ person }) => `waiver by ${person} matches no finding`),
      ...this.#all.flatMap((waiver) => this.#breadth(waiver)),
    ].sort();
    const counted = `${quantity(this.#used.size, 'waiver')} in use`;
    if (problems.length === 0)
      return makeCheck('waivers', 'pass', { reason: counted, evidence: this.#evidence });
    return makeCheck('waivers', 'warn', {
      reason: `${counted}; ${listSome([...new Set(problems)])}`,
      remedy: 'sign a waiver that fits, or remove the one that is not needed',
      evidence: this.#evidence,
    });
  }
}

function ruleProblem(person: string, { policy, rule }: WaiverContext): string | undefined {
  if (rule === undefined) return 'does not count: the environment allows no waivers';
  const isMember = policy.groups.get(rule.group)?.includes(person) === true;
  return isMember ? undefined : `does not count: ${person} is not in group ${rule.group}`;
}

function selects({ ruleId, fingerprint, path }: WaiverSelector, finding: Finding): boolean {
  if (ruleId !== undefined && ruleId !== finding.ruleId) return false;
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false;
  if (path === undefined) return true;
  return path.endsWith('/') ? finding.location.path.startsWith(path) : finding.location.path === path;
}
