import type { DecisionApproval, DecisionCheck, DecisionFinding } from '../domain/decision.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { CustomRule } from '../domain/policy.ts';
import type { Subject } from '../domain/subject.ts';
import { makeCheck } from './check.ts';

/** What an expression can see (docs/policy.md): plain data, nothing that acts. */
export interface RuleFacts {
  readonly environment: string;
  readonly subject: Subject;
  readonly evidence: readonly {
    readonly kind: string;
    readonly signer: string;
    readonly predicateType: string;
    readonly predicate: unknown;
    /** `subject`, or the digest of the source it is about. */
    readonly about: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly path: string;
    readonly status: string;
    readonly scan: string;
  }[];
  readonly approvals: readonly {
    readonly person: string;
    readonly group: string;
    readonly counted: boolean;
    readonly channel: string;
  }[];
}

/** `problem`: why there is no answer, one line. */
export type RuleAnswer =
  | { readonly kind: 'answer'; readonly value: boolean }
  | { readonly kind: 'unknown'; readonly problem: string };

/** Answers one expression within bounds of its own. Never throws. */
export type EvaluateRule = (expression: string, facts: RuleFacts) => RuleAnswer;

/** Id of the check of a custom rule. */
export function ruleCheckId({ id }: CustomRule): string {
  return `rule:${id}`;
}

/** Most findings an expression is given; with more, no answer is safe within the time it has. */
const MAX_FINDINGS = 10_000;

/** One line for each rule. Whatever an expression says, it adds a line: it can take none away and change none. */
export function checkCustomRules(
  rules: readonly CustomRule[],
  facts: RuleFacts,
  evaluate: EvaluateRule | undefined,
): DecisionCheck[] {
  return rules.map((rule) => {
    const id = ruleCheckId(rule);
    const answer = answerOf(rule, facts, evaluate);
    if (answer.kind === 'unknown') {
      const remedy =
        'correct the expression, or supply the evidence it reads (has(…) asks whether it is there)';
      return makeCheck(id, 'indeterminate', {
        reason: `${rule.message}: cannot tell, ${answer.problem}`,
        remedy,
      });
    }
    return makeCheck(id, answer.value ? 'pass' : 'block', {
      reason: rule.message,
      remedy: `supply evidence under which this is true: ${rule.assert.replace(/\s+/g, ' ').slice(0, 300)}`,
    });
  });
}

function answerOf(rule: CustomRule, facts: RuleFacts, evaluate: EvaluateRule | undefined): RuleAnswer {
  if (evaluate === undefined)
    return { kind: 'unknown', problem: 'nobody gave the gate what evaluates rules' };
  if (facts.findings.length > MAX_FINDINGS) {
    return { kind: 'unknown', problem: `there are more than ${String(MAX_FINDINGS)} findings` };
  }
  return evaluate(rule.assert, facts);
}

export interface FactSources {
  readonly environment: string;
  readonly subject: Subject;
  readonly own: readonly Evidence[];
  /** Evidence of sources, by their digest. */
  readonly sources: readonly (readonly [digest: string, evidence: readonly Evidence[]])[];
  readonly findings: readonly DecisionFinding[];
  readonly approvals: readonly DecisionApproval[];
}

/** Facts in the order of the decision, so that the order of a store cannot matter. */
export function ruleFacts(sources: FactSources): RuleFacts {
  const shown = (about: string) => (each: Evidence) => ({
    kind: each.kind,
    signer: each.signerName,
    predicateType: each.statement.predicateType,
    predicate: each.statement.predicate,
    about,
  });
  const { environment, subject, own, findings, approvals } = sources;
  return {
    environment,
    subject,
    evidence: [
      ...own.map(shown('subject')),
      ...[...sources.sources]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([digest, evidence]) => evidence.map(shown(digest))),
    ],
    findings: findings.map(({ finding, source, status, adjusted }) => ({
      rule: finding.ruleId,
      severity: adjusted?.severity ?? finding.severity,
      path: finding.location.path,
      status,
      scan: source,
    })),
    approvals: approvals.map(({ person, group, counted, channel }) => ({ person, group, counted, channel })),
  };
}
