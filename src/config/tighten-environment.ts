import { SEVERITIES } from '../domain/severity.ts';
import type { PolicyFile } from './policy-schema.ts';
import { isSame, type Place } from './tightening.ts';

type EnvironmentFile = PolicyFile['environments'][string];
type Key = keyof EnvironmentFile;

/** One environment of a parent with what a child asks for on top. */
export function tightenEnvironment(
  parent: EnvironmentFile,
  child: EnvironmentFile,
  place: Place,
): EnvironmentFile {
  const merged: Record<string, unknown> = { ...parent };
  for (const [key, value] of Object.entries(child)) {
    if (value === undefined) continue;
    const at: Place = { ...place, path: [...place.path, key] };
    const compare = RULES[key as Key];
    merged[key] =
      compare === undefined ? onlySame(parent[key as Key], value, at) : compare(parent, child, at);
  }
  return merged as EnvironmentFile;
}

/** What no rule compares must be as it is in the parent, also when the parent is silent. */
function onlySame(parent: unknown, child: unknown, { path, refuse }: Place): unknown {
  if (parent !== undefined && isSame(parent, child)) return parent;
  refuse(path, 'cannot be compared with the policy that this one extends');
  return parent;
}

type Rule = (parent: EnvironmentFile, child: EnvironmentFile, place: Place) => unknown;

/** For each key what is tighter; the table of docs/policy.md, `extends`. */
const RULES: Partial<Record<Key, Rule>> = {
  after: (parent, child, place) => superset(parent.after ?? [], child.after ?? [], place),
  require: (parent, child) => [...(parent.require ?? []), ...(child.require ?? [])],
  findings: (parent, child, place) => tightenFindings(parent.findings, child.findings ?? {}, place),
  rules: (parent, child, { path, refuse }) => {
    const known = new Set((parent.rules ?? []).map(({ id }) => id));
    (child.rules ?? []).forEach(({ id }, index) => {
      if (known.has(id)) refuse([...path, index, 'id'], `rule ${id} is in the policy that this one extends`);
    });
    return [...(parent.rules ?? []), ...(child.rules ?? [])];
  },
  release: (parent, child, { path, refuse }) => {
    for (const [role, judge] of Object.entries(parent.release ?? {})) {
      if (child.release?.[role] !== judge)
        refuse([...path, role], `is ${judge} in the policy that this one extends`);
    }
    return child.release;
  },
  approvals: (parent, child, place) => tightenApprovals(parent.approvals ?? [], child.approvals ?? [], place),
  'code-owners': (parent, child, { path, refuse }) => {
    if (parent['code-owners'] === true && child['code-owners'] !== true)
      refuse(path, 'switches off what the policy it extends asks for');
    return child['code-owners'];
  },
  'github-environment': (parent, child, place) =>
    parent['github-environment'] === undefined
      ? child['github-environment']
      : onlySame(parent['github-environment'], child['github-environment'], place),
  waivers: (parent, child, place) => tightenWaivers(parent.waivers, child.waivers, place),
  override: (parent, child, place) => tightenOverride(parent.override, child.override, place),
};

function superset<T extends string>(
  parent: readonly T[],
  child: readonly T[],
  { path, refuse }: Place,
): readonly T[] {
  const missing = parent.filter((each) => !child.includes(each));
  if (missing.length > 0)
    refuse(path, `leaves out ${missing.join(', ')} of the policy that this one extends`);
  return child;
}

type Findings = NonNullable<EnvironmentFile['findings']>;

function tightenFindings(parent: Findings = {}, child: Findings, { path, refuse }: Place): Findings {
  const block =
    child.block === undefined
      ? parent.block
      : superset(parent.block ?? [], child.block, { path: [...path, 'block'], refuse });
  const blocked: readonly string[] = block ?? [];
  const warn = SEVERITIES.filter(
    (severity) =>
      (parent.warn?.includes(severity) === true || child.warn?.includes(severity) === true) &&
      !blocked.includes(severity),
  );
  (child.rules ?? []).forEach((rule, index) => {
    if (rule['lower-to'] !== undefined)
      refuse(
        [...path, 'rules', index],
        'lowers a severity; a policy that extends another one may only raise',
      );
  });
  const feed = <K extends 'kev' | 'epss'>(key: K): Findings[K] => {
    if (parent[key] === undefined || child[key] === undefined) return child[key] ?? parent[key];
    if (!isSame(parent[key], child[key]))
      refuse([...path, key], 'differs from the policy that this one extends, and neither is tighter');
    return parent[key];
  };
  const rules = [...(parent.rules ?? []), ...(child.rules ?? [])];
  const [kev, epss] = [feed('kev'), feed('epss')];
  return {
    ...(block === undefined ? {} : { block: [...block] }),
    ...(warn.length === 0 ? {} : { warn }),
    ...(rules.length === 0 ? {} : { rules }),
    ...(kev === undefined ? {} : { kev }),
    ...(epss === undefined ? {} : { epss }),
  };
}

type Approvals = NonNullable<EnvironmentFile['approvals']>;

function tightenApprovals(parent: Approvals, child: Approvals, { path, refuse }: Place): Approvals {
  const merged = new Map(parent.map((rule) => [rule.group, rule]));
  child.forEach((rule, index) => {
    const before = merged.get(rule.group);
    const at = [...path, index];
    merged.set(rule.group, rule);
    if (before === undefined) return;
    if (rule.count < before.count)
      refuse(
        [...at, 'count'],
        `is less than the ${String(before.count)} of the policy that this one extends`,
      );
    superset(before.exclude ?? [], rule.exclude ?? [], { path: [...at, 'exclude'], refuse });
    const rest = ({ count: _count, exclude: _exclude, ...others }: Approvals[number]): object => others;
    if (!isSame(rest(before), rest(rule)))
      refuse(at, 'differs from the policy that this one extends in more than count and exclude');
  });
  return [...merged.values()];
}

function tightenWaivers(
  parent: EnvironmentFile['waivers'],
  child: EnvironmentFile['waivers'],
  { path, refuse }: Place,
): EnvironmentFile['waivers'] {
  if (parent === undefined || child === undefined) {
    refuse(path, 'allows waivers, which the policy that this one extends does not');
    return parent;
  }
  if (parent.by !== child.by)
    refuse([...path, 'by'], 'is another group than in the policy that this one extends');
  for (const severity of SEVERITIES) {
    const [before = 0, days = 0] = [parent['max-days'][severity], child['max-days'][severity]];
    if (days > before)
      refuse(
        [...path, 'max-days', severity],
        `is more than the ${String(before)} days of the policy that this one extends`,
      );
  }
  return child;
}

/** Characters that an override needs when a policy does not say. */
const JUSTIFICATION_MIN = 40;

function tightenOverride(
  parent: EnvironmentFile['override'],
  child: EnvironmentFile['override'],
  { path, refuse }: Place,
): EnvironmentFile['override'] {
  if (parent === undefined || child === undefined) {
    refuse(path, 'allows overrides, which the policy that this one extends does not');
    return parent;
  }
  if (parent.by !== child.by)
    refuse([...path, 'by'], 'is another group than in the policy that this one extends');
  if (child.count < parent.count)
    refuse(
      [...path, 'count'],
      `is less than the ${String(parent.count)} of the policy that this one extends`,
    );
  const least = parent['justification-min'] ?? JUSTIFICATION_MIN;
  if ((child['justification-min'] ?? JUSTIFICATION_MIN) < least) {
    refuse(
      [...path, 'justification-min'],
      `is less than the ${String(least)} of the policy that this one extends`,
    );
  }
  return child;
}
