import { checkEnvironment, checkGroup, findCycles } from './environment-references.ts';
import type { PolicyProblem } from './policy-issues.ts';
import { checkNames, unknownName, type KnownNames } from './policy-names.ts';
import type { PolicyFile } from './policy-schema.ts';
import type { TreePath } from './yaml-tree.ts';

/** What a schema cannot say: names that lead nowhere, one person under two names, rules that can never be met. */
export function checkReferences(file: PolicyFile): PolicyProblem[] {
  const known: KnownNames = {
    signers: Object.keys(file.trust.signers),
    people: Object.keys(file.people ?? {}),
    groups: file.groups ?? {},
    environments: Object.keys(file.environments),
    releases: Object.entries(file.environments).flatMap(([name, { release }]) =>
      release === undefined ? [] : [name],
    ),
    gates: file.trust.gates ?? [],
    observers: file.trust.observers ?? [],
  };
  return [
    ...checkTrust(file, known),
    ...checkPeople(file),
    ...Object.entries(known.groups).flatMap(([group, members]) =>
      checkNames(members, known.people, { path: ['groups', group], what: 'person' }),
    ),
    ...Object.entries(file.environments).flatMap(([name, environment]) =>
      checkEnvironment(name, environment, known),
    ),
    ...findCycles(file.environments),
    ...(file.retirement === undefined ? [] : checkGroup(file.retirement.by, ['retirement', 'by'], known)),
  ];
}

function checkTrust({ trust }: PolicyFile, known: KnownNames): PolicyProblem[] {
  const problems: PolicyProblem[] = checkRootThresholds(trust.roots);
  if (known.signers.length === 0) {
    problems.push({ path: ['trust', 'signers'], message: 'names no signer, so nothing could ever pass' });
  }
  for (const [name, signer] of Object.entries(trust.signers)) {
    const path = ['trust', 'signers', name];
    if ('root' in signer) problems.push(...checkRoot(signer.root, [...path, 'root'], trust.roots));
    if ('certificate-root' in signer) problems.push(...checkOwnName(signer, path));
    if (!('root' in signer)) problems.push(...checkStampThreshold(signer, path));
    const logRoot = 'root' in signer ? undefined : signer['transparency-log'];
    if (logRoot !== undefined)
      problems.push(...checkRoot(logRoot, [...path, 'transparency-log'], trust.roots));
  }
  for (const key of ['gates', 'observers'] as const) {
    problems.push(...checkNames(known[key], known.signers, { path: ['trust', key], what: 'signer' }));
  }
  return problems;
}

/** Of roots: what would never be held against anything. */
function checkRootThresholds(roots: PolicyFile['trust']['roots']): PolicyProblem[] {
  return Object.entries(roots ?? {}).flatMap(([name, root]) => {
    const hasNoLog = 'transparency-log' in root && root['transparency-log'] === 'none';
    if (!hasNoLog || root['tlog-threshold'] === undefined) return [];
    const path = ['trust', 'roots', name, 'tlog-threshold'];
    return [{ path, message: 'excludes transparency-log: none' }];
  });
}

function checkStampThreshold(
  signer: {
    readonly 'timestamp-authority'?: unknown;
    readonly 'timestamp-threshold'?: number | undefined;
  },
  path: TreePath,
): PolicyProblem[] {
  if (signer['timestamp-threshold'] === undefined || signer['timestamp-authority'] !== undefined) return [];
  return [{ path: [...path, 'timestamp-threshold'], message: 'belongs to timestamp-authority' }];
}

/** A root may certify anybody, so one name is needed; two would be two signers. */
function checkOwnName(
  { identity, subject }: { readonly identity?: string | undefined; readonly subject?: string | undefined },
  path: TreePath,
): PolicyProblem[] {
  if ((identity === undefined) !== (subject === undefined)) return [];
  const message =
    'certificate-root needs the name of one signer: identity (alternative name) or subject (distinguished name)';
  return [{ path: [...path, 'certificate-root'], part: 'key', message }];
}

function checkRoot(root: string, path: TreePath, roots: PolicyFile['trust']['roots']): PolicyProblem[] {
  const known = Object.keys(roots ?? {});
  return known.includes(root) ? [] : [{ path, message: unknownName('root', root, known) }];
}

type PersonFile = NonNullable<PolicyFile['people']>[string];

/** What proves that a signature is a person's: keys, and one certificate of Sigstore or of an own authority. */
function checkCredentials(person: PersonFile, path: TreePath): PolicyProblem[] {
  const [unstamped] = checkStampThreshold(person, path);
  if (unstamped !== undefined) return [unstamped];
  const { root, identity, issuer, subject, keys, github } = person;
  const stamps = person['timestamp-authority'];
  if (person['certificate-root'] !== undefined) {
    if (root === undefined && issuer === undefined) return checkOwnName(person, path);
    return [{ path, message: 'certificate-root excludes root and issuer, which are for Sigstore' }];
  }
  if (subject !== undefined) return [{ path, message: 'subject belongs to certificate-root' }];
  if (stamps !== undefined && keys === undefined) {
    return [{ path, message: 'timestamp-authority is for keys and certificate-root' }];
  }
  const certificate = [root, identity, issuer].filter((part) => part !== undefined);
  if (certificate.length !== 0 && certificate.length !== 3) {
    return [{ path, message: 'root, identity and issuer belong together' }];
  }
  const hasNone =
    certificate.length === 0 && keys === undefined && github === undefined && person.ssh === undefined;
  return hasNone ? [{ path, message: 'has no key, no identity and no GitHub account' }] : [];
}

function checkPeople(file: PolicyFile): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const owners = new Map<string, string>();
  const claim = (thing: string, owner: string, problem: Omit<PolicyProblem, 'message'>): void => {
    const other = owners.get(thing);
    owners.set(thing, owner);
    if (other === undefined) return;
    const message =
      other === owner ? 'is listed twice' : `is also listed for ${other}: one person would count as two`;
    problems.push({ ...problem, message });
  };
  for (const [name, person] of Object.entries(file.people ?? {})) {
    const path = ['people', name];
    problems.push(...checkCredentials(person, path));
    if (person.root !== undefined) {
      problems.push(...checkRoot(person.root, [...path, 'root'], file.trust.roots));
    }
    person.keys?.forEach((key, index) => {
      claim(`key ${key}`, name, { path: [...path, 'keys', index] });
    });
    if (person.identity !== undefined) {
      claim(`identity ${person.identity} ${person.issuer ?? ''}`, name, { path: [...path, 'identity'] });
    }
    if (person.subject !== undefined) {
      claim(`subject ${person.subject}`, name, { path: [...path, 'subject'] });
    }
    if (person.ssh !== undefined) {
      const { principal, 'allowed-signers': file } = person.ssh;
      claim(`principal ${principal} of ${file}`, name, { path: [...path, 'ssh', 'principal'] });
    }
    if (person.github !== undefined) {
      claim(`login ${person.github.login.toLowerCase()}`, name, { path: [...path, 'github', 'login'] });
      claim(`id ${String(person.github.id)}`, name, { path: [...path, 'github', 'id'] });
    }
  }
  return problems;
}
