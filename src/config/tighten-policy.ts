import type { PolicyProblem } from './policy-issues.ts';
import type { PolicyFile, TighteningFile } from './policy-schema.ts';
import { tightenEnvironment } from './tighten-environment.ts';
import { isSame, type Place, type Refuse } from './tightening.ts';

export interface Tightened {
  readonly file: PolicyFile;
  /** What in the child would loosen the parent, or cannot be compared with it; places are in the child. */
  readonly problems: readonly PolicyProblem[];
}

/**
 * A parent policy with everything a child adds. The child may only make it harder to pass: for each key of the parent there is
 * one rule on what is tighter (docs/policy.md, `extends`), and what no rule compares must be the same.
 */
export function tightenPolicy(parent: PolicyFile, child: TighteningFile): Tightened {
  const problems: PolicyProblem[] = [];
  const refuse: Refuse = (path, message) => void problems.push({ path, message });
  const parentSigners = Object.keys(parent.trust.signers);
  const merged: PolicyFile = {
    version: 1,
    trust: {
      signers: addOnly(parent.trust.signers, child.trust?.signers, { path: ['trust', 'signers'], refuse }),
      ...present(
        'roots',
        addOnly(parent.trust.roots ?? {}, child.trust?.roots, { path: ['trust', 'roots'], refuse }),
      ),
      ...present(
        'gates',
        fewer(parent.trust.gates, child.trust?.gates, { path: ['trust', 'gates'], refuse }),
      ),
      ...present(
        'observers',
        fewer(parent.trust.observers, child.trust?.observers, { path: ['trust', 'observers'], refuse }),
      ),
    },
    people: addOnly(parent.people ?? {}, child.people, { path: ['people'], refuse }),
    groups: mergeGroups(parent, child, refuse),
    environments: {},
    ...present('deny-list', mergeDenyLists(parent, child, refuse)),
    ...present(
      'retirement',
      sameOrNew(parent.retirement, child.retirement, { path: ['retirement'], refuse }),
    ),
  };
  for (const [name, environment] of Object.entries(parent.environments)) {
    // A requirement that names nobody means the signers of the policy it stands in, not those that a child adds.
    const require = environment.require?.map((each) => ({ ...each, by: each.by ?? parentSigners }));
    const own = { ...environment, ...(require === undefined ? {} : { require }) };
    const added = child.environments?.[name];
    merged.environments[name] =
      added === undefined ? own : tightenEnvironment(own, added, { path: ['environments', name], refuse });
  }
  for (const [name, environment] of Object.entries(child.environments ?? {})) {
    if (!Object.hasOwn(parent.environments, name)) merged.environments[name] = environment;
  }
  refuseNewSigners(parent, child, refuse);
  return { file: merged, problems };
}

/** Entries of the parent stay as they are; new names may come. */
function addOnly<T>(
  parent: Readonly<Record<string, T>>,
  child: Readonly<Record<string, T>> | undefined,
  { path, refuse }: Place,
): Record<string, T> {
  const merged = new Map(Object.entries(parent));
  for (const [name, value] of Object.entries(child ?? {})) {
    const before = merged.get(name);
    if (before === undefined) merged.set(name, value);
    else if (!isSame(before, value))
      refuse([...path, name], 'is another one in the policy that this one extends');
  }
  return Object.fromEntries(merged);
}

/** A list of whom to believe: some of the parent's, never others. */
function fewer(
  parent: string[] | undefined,
  child: string[] | undefined,
  { path, refuse }: Place,
): string[] | undefined {
  if (child === undefined) return parent;
  child.forEach((name, index) => {
    if (parent?.includes(name) !== true)
      refuse([...path, index], `believes ${name}, whom the policy it extends does not`);
  });
  return child;
}

function sameOrNew<T>(parent: T | undefined, child: T | undefined, { path, refuse }: Place): T | undefined {
  if (parent === undefined || child === undefined) return child ?? parent;
  if (!isSame(parent, child))
    refuse(path, 'differs from the policy that this one extends, and neither is tighter');
  return parent;
}

function mergeGroups(parent: PolicyFile, child: TighteningFile, refuse: Refuse): Record<string, string[]> {
  const merged = new Map(Object.entries(parent.groups ?? {}));
  for (const [name, members] of Object.entries(child.groups ?? {})) {
    const before = merged.get(name);
    const path = ['groups', name];
    if (before !== undefined && parent.retirement?.by === name && !isSame(before, members)) {
      refuse(path, 'may retire subjects: who may stop something must stay the same');
    } else if (before !== undefined && members.some((member) => !before.includes(member))) {
      refuse(path, 'has members that it has not in the policy that this one extends');
    }
    merged.set(name, members);
  }
  return Object.fromEntries(merged);
}

/** Both lists hold; two files cannot be one list, so the child writes its lines into the policy. */
function mergeDenyLists(parent: PolicyFile, child: TighteningFile, refuse: Refuse): PolicyFile['deny-list'] {
  const [before, added] = [parent['deny-list'], child['deny-list']];
  if (before === undefined || added === undefined) return added ?? before;
  if (isSame(before, added)) return before;
  if (typeof before !== 'string' && typeof added !== 'string') return [...before, ...added];
  refuse(
    ['deny-list'],
    'cannot be joined with the one it extends: write the lines of both into the policies',
  );
  return before;
}

/** At the door of an environment that asks for no signature any signer of the policy would do. */
function refuseNewSigners(parent: PolicyFile, child: TighteningFile, refuse: Refuse): void {
  const added = Object.keys(child.trust?.signers ?? {}).filter(
    (name) => !Object.hasOwn(parent.trust.signers, name),
  );
  const open = Object.entries(parent.environments).find(
    ([, { require }]) => !(require ?? []).some(({ kind }) => kind === 'model-signature'),
  );
  if (added[0] === undefined || open === undefined) return;
  refuse(
    ['trust', 'signers', added[0]],
    `would count at the door of ${open[0]}, which asks for no model-signature by a named signer`,
  );
}

function present<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [key in K]?: V };
}
