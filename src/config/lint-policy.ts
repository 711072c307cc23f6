import { closestTo } from '../domain/closest.ts';
import {
  SCAN_EVIDENCE_KINDS,
  type EnvironmentPolicy,
  type Policy,
  type SeverityRule,
} from '../domain/policy.ts';

/** Something in a policy that is allowed and probably not meant. `id` is stable kebab-case. */
export interface PolicyRemark {
  readonly id: string;
  /** `environments.production.override` … */
  readonly place: string;
  /** One line, lower-case start, no final dot. */
  readonly message: string;
}

/** Rule ids of scanners whose lists are known, by the name of the scanner. */
export type KnownRules = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What nobody uses, what can never match, and choices that are weaker than they look. Sorted by place. Of a scanner that is
 * not among the known ones nothing is said about its rules.
 */
export function lintPolicy(policy: Policy, known: KnownRules = new Map()): PolicyRemark[] {
  const remarks = [
    ...[...policy.environments].flatMap(([name, { findings }]) =>
      lintRuleIds(`environments.${name}.findings`, findings.rules ?? [], known),
    ),
    ...lintTrust(policy),
    ...lintPeople(policy),
    ...[...policy.environments].flatMap(([name, rules]) => lintEnvironment(`environments.${name}`, rules)),
  ];
  return remarks.sort((a, b) => (`${a.place} ${a.id}` < `${b.place} ${b.id}` ? -1 : 1));
}

/** A rule that no known scanner has; without a scanner it may be a stranger's, so that only a near miss is named. */
function lintRuleIds(place: string, rules: readonly SeverityRule[], known: KnownRules): PolicyRemark[] {
  const every = [...known.values()].flatMap((ids) => [...ids]);
  return rules.flatMap(({ rule, scanner }, index) => {
    const ids = scanner === undefined ? every : known.get(scanner);
    if (ids === undefined || [...ids].includes(rule)) return [];
    const meant = closestTo(rule, [...ids]);
    if (scanner === undefined && meant === undefined) return [];
    const guess = meant === undefined ? '' : `, did you mean ${meant}?`;
    const message =
      scanner === undefined
        ? `no scanner of this product has the rule ${rule}${guess} (if it is another's, name the scanner)`
        : `${scanner} has no rule ${rule}${guess}`;
    return [{ id: 'unknown-rule', place: `${place}.rules[${String(index)}]`, message }];
  });
}

function lintTrust(policy: Policy): PolicyRemark[] {
  const { signers, roots, gates } = policy.trust;
  const required = new Set(
    [...policy.environments.values()].flatMap(({ require }) => require.flatMap(({ by }) => by)),
  );
  const remarks: PolicyRemark[] = [];
  const usedRoots = new Set(
    [...policy.people.values()].flatMap(({ certificate }) => certificate?.root ?? []),
  );
  const observers = policy.trust.observers ?? [];
  for (const [name, signer] of signers) {
    const place = `trust.signers.${name}`;
    if (!required.has(name) && !gates.includes(name) && !observers.includes(name)) {
      remarks.push({ id: 'dead-signer', place, message: 'no requirement, gate or observer names it' });
    }
    if (required.has(name) && gates.includes(name)) {
      remarks.push({
        id: 'maker-is-gate',
        place,
        message: 'makes evidence and decides on it: one stolen key is enough',
      });
    }
    if (signer.kind !== 'certificate') continue;
    usedRoots.add(signer.root);
    const values = (key: string): readonly string[] =>
      signer.extensions.find((each) => each.key === key)?.values ?? [];
    if (values('runner-environment').includes('self-hosted')) {
      remarks.push({
        id: 'self-hosted-runner',
        place,
        message: 'may run on a machine that earlier jobs could change',
      });
    }
    if (values('build-trigger').some((event) => event.startsWith('pull_request'))) {
      remarks.push({
        id: 'pull-request-trigger',
        place,
        message: 'may be started by a pull request, whose code nobody reviewed',
      });
    }
    if (signer.identity.startsWith('https://github.com/') && values('source-repository-id').length === 0) {
      const message =
        'names no source-repository-id: a repository made again under this name would be believed';
      remarks.push({ id: 'repository-by-name', place, message });
    }
  }
  for (const name of roots.keys()) {
    if (!usedRoots.has(name))
      remarks.push({ id: 'dead-root', place: `trust.roots.${name}`, message: 'no signer or person uses it' });
  }
  if (gates.length === 0) {
    remarks.push({ id: 'no-gates', place: 'trust', message: 'names no gates, so no decision opens a door' });
  }
  return remarks;
}

function lintPeople({ people, groups, environments, retirement }: Policy): PolicyRemark[] {
  const members = new Set([...groups.values()].flat());
  const used = new Set(
    [...environments.values()].flatMap(({ approvals, waivers, override }) => [
      ...approvals.map(({ group }) => group),
      ...[waivers?.group, override?.group].filter((group) => group !== undefined),
    ]),
  );
  if (retirement !== undefined) used.add(retirement.group);
  return [
    ...[...people.keys()]
      .filter((name) => !members.has(name))
      .map((name) => ({ id: 'dead-person', place: `people.${name}`, message: 'is in no group' })),
    ...[...groups.keys()]
      .filter((name) => !used.has(name))
      .map((name) => ({ id: 'dead-group', place: `groups.${name}`, message: 'no rule names it' })),
    ...(retirement === undefined
      ? [{ id: 'no-retirement', place: 'retirement', message: 'nobody may retire a subject' }]
      : []),
  ];
}

function lintEnvironment(place: string, rules: EnvironmentPolicy): PolicyRemark[] {
  const remarks: PolicyRemark[] = [];
  const remark = (id: string, at: string, message: string): void =>
    void remarks.push({ id, place: `${place}${at}`, message });
  const scans = rules.require.filter(({ kind }) => SCAN_EVIDENCE_KINDS.some((each) => each === kind));
  const { block, warn, rules: severityRules = [], kev, epss } = rules.findings;
  if (!rules.require.some(({ kind }) => kind === 'model-signature' || kind === 'image-signature')) {
    remark('no-signature', '.require', 'asks for no signature of the subject');
  }
  rules.require.forEach((requirement, index) => {
    const at = `.require[${String(index)}]`;
    if (scans.includes(requirement) && requirement.maxAgeMs === undefined) {
      remark(
        'scan-of-any-age',
        at,
        `a ${requirement.kind} of any age counts: rules learn new things, old scans do not`,
      );
    }
    if (requirement.kind === 'provenance' && !('builder' in requirement)) {
      remark('any-builder', at, 'provenance of any builder counts');
    }
  });
  if (scans.length > 0 && !block.includes('critical')) {
    remark('nothing-blocks', '.findings', 'no finding blocks, not even a critical one');
  }
  if (scans.length === 0 && (severityRules.length > 0 || kev !== undefined || epss !== undefined)) {
    remark(
      'never-matches',
      '.findings',
      'changes severities, and no scan is required whose findings it could be about',
    );
  }
  if (scans.length === 0 && rules.waivers !== undefined) {
    remark('never-matches', '.waivers', 'no scan is required, so there is nothing to waive');
  }
  severityRules.forEach(({ kind, to, rule }, index) => {
    const counts = block.includes(to) || warn.includes(to);
    if (kind === 'raise' && !counts) {
      remark(
        'never-matches',
        `.findings.rules[${String(index)}]`,
        `raises ${rule} to ${to}, which neither blocks nor warns`,
      );
    }
    if (kind === 'lower' && block.includes(to)) {
      remark(
        'never-matches',
        `.findings.rules[${String(index)}]`,
        `lowers ${rule} to ${to}, which still blocks`,
      );
    }
  });
  rules.approvals.forEach(({ group, exclude }, index) => {
    if (!exclude.includes('author')) {
      remark(
        'self-approval',
        `.approvals[${String(index)}]`,
        `who made the change may approve it for ${group}`,
      );
    }
  });
  if ((rules.waivers?.maxDays.critical ?? 0) > 0) {
    remark('critical-waivable', '.waivers', 'critical findings can be waived');
  }
  if (rules.override?.count === 1)
    remark('single-override', '.override', 'one person alone can override everything');
  return remarks;
}
