import type { Decision, DecisionCheck } from '../domain/decision.ts';
import { AppError } from '../domain/errors.ts';
import type { ExplainedRequirement, Explanation } from '../domain/explanation.ts';
import { isScanRequirement, type EnvironmentPolicy, type Policy } from '../domain/policy.ts';
import { bomRuleId, bomRulesOf, declareCommand } from './bom-rule.ts';
import { approvalCheckId } from './check-approvals.ts';
import { CODE_OWNERS_CHECK } from './check-code-owners.ts';
import { orderCheckId } from './check-order.ts';
import {
  approveCommand,
  commandFor,
  gateCommand,
  nameSubject,
  waiveCommand,
  type CommandPlaces,
} from './commands.ts';
import { describeBomRule } from './describe-bom-rule.ts';
import { describeApproval, describeFindings, describeRequirement } from './describe-rule.ts';
import { evidenceCheckId, findingsCheckId, nameRequirements } from './requirement-ids.ts';

export interface ExplainOptions {
  /** The gate's decision on a subject; without one only the rules are explained. */
  readonly decision?: Decision;
  /** What commands name; placeholders stand for what is left out. */
  readonly places?: Partial<CommandPlaces>;
}

/**
 * What an environment requires, in the order of the gate, each with the command that supplies it; with a decision also
 * how the subject stands. Throws `invalid-input` when the policy has no such environment.
 */
export function explainPolicy(
  policy: Policy,
  environment: string,
  { decision, places: given }: ExplainOptions = {},
): Explanation {
  const rules = policy.environments.get(environment);
  if (rules === undefined) {
    throw new AppError('invalid-input', `policy has no environment ${JSON.stringify(environment)}`, {
      hint: `it has: ${[...policy.environments.keys()].join(', ')}`,
    });
  }
  const places = { ...PLACEHOLDERS, environment, ...subjectOf(decision), ...given };
  const rows = [
    ...generalRows(policy),
    ...evidenceRows(rules, places),
    ...approvalRows(rules, policy, places),
    ...orderRows(rules, policy, places),
    ...exceptionRows(rules, policy),
  ];
  if (decision === undefined) return { environment, requirements: rows };
  return {
    environment,
    subject: nameSubject(decision.subject.digest),
    verdict: decision.verdict,
    requirements: withState(rows, decision),
  };
}

const PLACEHOLDERS = { subject: 'SUBJECT', path: 'PATH', policy: 'POLICY', evidence: 'EVIDENCE' };

function subjectOf(decision: Decision | undefined): Partial<CommandPlaces> {
  return decision === undefined ? {} : { subject: nameSubject(decision.subject.digest) };
}

function generalRows({ denyList }: Policy): ExplainedRequirement[] {
  const rows = [
    { id: 'bundles', text: 'every bundle in the store can be read; who signed it may be anybody' },
    { id: 'provenance', text: 'provenance says what the certificate it is signed with says' },
  ];
  if (denyList === undefined) return rows;
  const where =
    denyList.kind === 'file'
      ? denyList.path
      : `${String(denyList.entries.length)} digests written in the policy`;
  return [{ id: 'deny-list', text: `subject and source are not on the deny-list (${where})` }, ...rows];
}

function evidenceRows(rules: EnvironmentPolicy, places: CommandPlaces): ExplainedRequirement[] {
  const named = nameRequirements(rules.require);
  const evidence = named.flatMap(({ requirement, key }): ExplainedRequirement[] => {
    const command = commandFor(requirement, places);
    const row = { id: evidenceCheckId(key), text: describeRequirement(requirement), command };
    if (requirement.kind !== 'aibom') return [row];
    const content = bomRulesOf(requirement).map((rule) => {
      return {
        id: bomRuleId(rule, key),
        text: describeBomRule(rule, requirement),
        command: declareCommand(command),
      };
    });
    return [row, ...content];
  });
  const findings = named
    .filter(({ requirement }) => isScanRequirement(requirement))
    .map(({ requirement, key }) => ({
      id: findingsCheckId(key),
      text: describeFindings(requirement, rules),
      ...(rules.waivers === undefined ? {} : { command: waiveCommand(places) }),
    }));
  return [...evidence, ...findings];
}

function approvalRows(
  { approvals, codeOwners }: EnvironmentPolicy,
  policy: Policy,
  places: CommandPlaces,
): ExplainedRequirement[] {
  const rows = approvals.map((rule): ExplainedRequirement => {
    const text = describeApproval(rule, policy.groups.get(rule.group) ?? []);
    const isSigned = rule.channels.includes('statement');
    return { id: approvalCheckId(rule), text, ...(isSigned ? { command: approveCommand(places) } : {}) };
  });
  if (!codeOwners) return rows;
  const text =
    'every changed file with code owners is approved by one of them, on the head of the pull request';
  return [...rows, { id: CODE_OWNERS_CHECK, text }];
}

function orderRows(
  { after }: EnvironmentPolicy,
  { trust }: Policy,
  places: CommandPlaces,
): ExplainedRequirement[] {
  return after.map((earlier) => ({
    id: orderCheckId(earlier),
    text: `the newest decision on ${earlier} by ${trust.gates.join(' or ')} is a pass, under this policy`,
    command: gateCommand({ ...places, environment: earlier }),
  }));
}

const EXCEPTIONS: ReadonlySet<string> = new Set(['waivers', 'override']);

/** Rules that nobody has to meet: who may accept findings, and who may let a failed subject in. */
function exceptionRows({ waivers, override }: EnvironmentPolicy, { groups }: Policy): ExplainedRequirement[] {
  const members = (group: string): string => (groups.get(group) ?? []).join(', ');
  const rows: ExplainedRequirement[] = [];
  if (waivers !== undefined) {
    const days = Object.entries(waivers.maxDays)
      .filter(([, most]) => most > 0)
      .map(([severity, most]) => `${severity} ${String(most)} days`);
    const text = `${waivers.group} (${members(waivers.group)}) may waive findings: ${days.join(', ') || 'none'}`;
    rows.push({ id: 'waivers', text });
  }
  if (override !== undefined) {
    const { group, count, justificationMin } = override;
    const text = `${String(count)} of ${group} (${members(group)}) may override, with at least ${String(justificationMin)} characters of justification`;
    rows.push({ id: 'override', text });
  }
  return rows;
}

/**
 * Every row that a check stands behind gets its state; a check without a row is shown when it does not pass. Findings
 * that nobody looked for are lacking; what people may do about a failure is said only when they did it.
 */
function withState(rows: readonly ExplainedRequirement[], decision: Decision): ExplainedRequirement[] {
  const checks = new Map(decision.checks.map((check) => [check.id, check]));
  const explained = rows.flatMap((row): ExplainedRequirement[] => {
    const check = checks.get(row.id);
    checks.delete(row.id);
    if (check !== undefined) return [stated(row, check)];
    const { id, text } = row;
    return EXCEPTIONS.has(id)
      ? []
      : [{ id, text, state: 'lacking', reason: 'there is nothing to judge yet' }];
  });
  const others = [...checks.values()]
    .filter(({ result }) => result !== 'pass')
    .map((check) => stated({ id: check.id, text: check.id }, check));
  return [...explained, ...others];
}

function stated(row: ExplainedRequirement, check: DecisionCheck): ExplainedRequirement {
  const { command, ...rest } = row;
  const { result, reason, digests } = check;
  const isLacking = result === 'block' && digests.length === 0;
  const state = isLacking ? 'lacking' : result;
  return {
    ...rest,
    state,
    reason,
    ...(result === 'pass' || command === undefined ? {} : { command }),
  };
}
