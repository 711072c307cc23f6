import { SCAN_EVIDENCE_KINDS } from '../domain/policy.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import type { PolicyProblem } from './policy-issues.ts';
import { checkNames, unknownName, type KnownNames } from './policy-names.ts';
import type { PolicyFile } from './policy-schema.ts';
import { postureProblems } from './posture-requirement.ts';
import { freeParametersProblem } from './provenance-requirement.ts';
import type { TreePath } from './yaml-tree.ts';

type EnvironmentFile = PolicyFile['environments'][string];

/** References and impossible rules of one environment. */
export function checkEnvironment(
  name: string,
  environment: EnvironmentFile,
  known: KnownNames,
): PolicyProblem[] {
  const path = ['environments', name];
  const requirements = environment.require ?? [];
  const approvals = environment.approvals ?? [];
  const problems: PolicyProblem[] = [];
  const roles = Object.entries(environment.release ?? {});
  for (const [role, judge] of roles) {
    const at = [...path, 'release', role];
    if (!known.environments.includes(judge)) {
      problems.push({ path: at, message: unknownName('environment', judge, known.environments) });
    } else if (known.releases.includes(judge)) {
      problems.push({ path: at, message: `${judge} judges releases itself; a member is no release` });
    }
  }
  if (environment.release !== undefined && roles.length === 0) {
    problems.push({ path: [...path, 'release'], message: 'names no role' });
  }
  if (requirements.length === 0 && approvals.length === 0 && roles.length === 0) {
    problems.push({
      path,
      part: 'key',
      message: 'requires neither evidence nor approvals: everything would pass',
    });
  }
  problems.push(...checkAfter(environment.after ?? [], path, known));
  requirements.forEach((requirement, index) => {
    const place = { path: [...path, 'require', index, 'by'], what: 'signer' };
    problems.push(...checkNames(requirement.by ?? [], known.signers, place));
    const free = 'free-parameters' in requirement ? freeParametersProblem(requirement) : undefined;
    if (free !== undefined) {
      problems.push({ path: [...path, 'require', index, 'free-parameters'], part: 'key', message: free });
    }
    for (const { key, message } of requirement.kind === 'posture' ? postureProblems(requirement) : []) {
      problems.push({ path: [...path, 'require', index, key], part: 'key', message });
    }
    problems.push(...checkThreshold(requirement, [...path, 'require', index, 'threshold'], known));
  });
  if (environment.findings === undefined && requirements.some(({ kind }) => isScan(kind))) {
    problems.push({ path, part: 'key', message: 'requires a scan and has no findings rule' });
  }
  problems.push(...checkFindings(environment.findings ?? {}, [...path, 'findings']));
  const ruleIds = (environment.rules ?? []).map(({ id }) => id);
  ruleIds.forEach((id, index) => {
    if (ruleIds.indexOf(id) !== index) {
      problems.push({ path: [...path, 'rules', index, 'id'], message: `rule ${id} is listed twice` });
    }
  });
  const groups = approvals.map(({ group }) => group);
  problems.push(...checkObservers(environment, path, known));
  approvals.forEach(({ group, count }, index) => {
    const place = [...path, 'approvals', index];
    problems.push(...checkGroup(group, [...place, 'group'], known));
    problems.push(...checkCount(count, group, { path: [...place, 'count'], known }));
    if (groups.indexOf(group) !== index) {
      problems.push({ path: [...place, 'group'], message: `group ${group} is listed twice` });
    }
  });
  if (environment.waivers !== undefined) {
    problems.push(...checkGroup(environment.waivers.by, [...path, 'waivers', 'by'], known));
  }
  if (environment.override !== undefined) {
    const { by, count } = environment.override;
    problems.push(...checkGroup(by, [...path, 'override', 'by'], known));
    problems.push(...checkCount(count, by, { path: [...path, 'override', 'count'], known }));
  }
  return problems;
}

/** What GitHub says counts only as somebody's signed observation, and a team only for what GitHub says. */
function checkObservers(
  { approvals = [], 'code-owners': codeOwners }: EnvironmentFile,
  path: TreePath,
  { observers }: KnownNames,
): PolicyProblem[] {
  const isTold = ({ channels = [] }: (typeof approvals)[number]): boolean =>
    channels.some((channel) => channel !== 'statement');
  const problems = approvals.flatMap((rule, index): PolicyProblem[] => {
    if (rule.team === undefined || isTold(rule)) return [];
    const message = 'team is for channels review and environment';
    return [{ path: [...path, 'approvals', index, 'team'], message }];
  });
  if (observers.length > 0 || (codeOwners !== true && !approvals.some(isTold))) return problems;
  const message = 'needs trust.observers: the signers whose word on what GitHub says counts';
  return [...problems, { path, part: 'key', message }];
}

/** A threshold that nobody could reach. */
function checkThreshold(
  requirement: NonNullable<EnvironmentFile['require']>[number],
  path: TreePath,
  known: KnownNames,
): PolicyProblem[] {
  if (!('threshold' in requirement) || requirement.threshold === undefined) return [];
  const { by = known.signers, threshold } = requirement;
  if (threshold <= by.length) return [];
  return [{ path, message: `wants ${String(threshold)} signers of ${String(by.length)}` }];
}

function isScan(kind: string): boolean {
  return SCAN_EVIDENCE_KINDS.some((each) => each === kind);
}

function checkAfter(after: readonly string[], path: TreePath, known: KnownNames): PolicyProblem[] {
  const place = { path: [...path, 'after'], what: 'environment' };
  const problems = checkNames(after, known.environments, place);
  if (after.length > 0 && known.gates.length === 0) {
    const message = 'needs trust.gates: the signers whose decisions on the earlier environment count';
    problems.push({ path: place.path, part: 'key', message });
  }
  return problems;
}

function checkFindings(rule: NonNullable<EnvironmentFile['findings']>, path: TreePath): PolicyProblem[] {
  const { block = [], warn = [] } = rule;
  const worstFree = SEVERITIES.find((severity) => !block.includes(severity));
  const mildest = [...SEVERITIES].reverse().find((severity) => block.includes(severity));
  const problems: PolicyProblem[] = [];
  if (worstFree !== undefined && mildest !== undefined && isWorse(worstFree, mildest)) {
    const message = `blocks ${mildest} but not ${worstFree}, which is worse`;
    problems.push({ path: [...path, 'block'], message });
  }
  const ids = (rule.rules ?? []).map(
    (each) => `${each.rule} ${each.scanner ?? ''} ${each['raise-to'] === undefined ? 'lower' : 'raise'}`,
  );
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index)
      problems.push({ path: [...path, 'rules', index], message: 'says the same twice' });
  });
  warn.forEach((severity, index) => {
    if (!block.includes(severity)) return;
    problems.push({ path: [...path, 'warn', index], message: `${severity} cannot both block and warn` });
  });
  return problems;
}

function isWorse(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b);
}

export function checkGroup(group: string, path: TreePath, known: KnownNames): PolicyProblem[] {
  const names = Object.keys(known.groups);
  return names.includes(group) ? [] : [{ path, message: unknownName('group', group, names) }];
}

function checkCount(
  count: number,
  group: string,
  place: { readonly path: TreePath; readonly known: KnownNames },
): PolicyProblem[] {
  const { groups } = place.known;
  const members = Object.hasOwn(groups, group) ? groups[group] : undefined;
  if (members === undefined || count <= members.length) return [];
  const message = `wants ${String(count)} people of group ${group}, which has ${String(members.length)}`;
  return [{ path: place.path, message }];
}

/** Environments that come after themselves; one problem for each circle. */
export function findCycles(environments: PolicyFile['environments']): PolicyProblem[] {
  const done = new Set<string>();
  const problems: PolicyProblem[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start !== -1) {
      const circle = [...trail.slice(start), name].join(' after ');
      problems.push({ path: ['environments', name, 'after'], message: `goes round in a circle: ${circle}` });
      return;
    }
    if (done.has(name) || !Object.hasOwn(environments, name)) return;
    for (const earlier of environments[name]?.after ?? []) visit(earlier, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(environments)) visit(name, []);
  return problems;
}
