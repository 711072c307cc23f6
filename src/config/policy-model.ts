import type {
  ApprovalRule,
  DenyEntry,
  EnvironmentPolicy,
  ExtensionMatch,
  FindingsPolicy,
  OwnCertificate,
  Person,
  Policy,
  PolicySigner,
  Requirement,
  SeverityRule,
  TrustRoot,
} from '../domain/policy.ts';
import { toAibomRules } from './aibom-requirement.ts';
import { parseDuration } from './duration.ts';
import { EXTENSION_KEYS } from '../domain/fulcio-extensions.ts';
import { toPostureRules } from './posture-requirement.ts';
import { toProvenanceRules, toScaiRules, toTestResultRules } from './provenance-requirement.ts';
import { DENY_LINE, type PolicyFile } from './policy-schema.ts';

type SignerFile = PolicyFile['trust']['signers'][string];
type EnvironmentFile = PolicyFile['environments'][string];
type RequirementFile = NonNullable<EnvironmentFile['require']>[number];
type PersonFile = NonNullable<PolicyFile['people']>[string];

const OVERRIDE_JUSTIFICATION_MIN = 40;

/** The policy the gate reads, from a file whose references were checked. Defaults are made explicit here and nowhere else. */
export function toPolicy(file: PolicyFile): Policy {
  const signerNames = Object.keys(file.trust.signers);
  return {
    version: 1,
    trust: {
      roots: mapValues(file.trust.roots ?? {}, toRoot),
      signers: mapValues(file.trust.signers, toSigner),
      gates: file.trust.gates ?? [],
      observers: file.trust.observers ?? [],
    },
    people: mapValues(file.people ?? {}, toPerson),
    groups: new Map(Object.entries(file.groups ?? {})),
    environments: new Map(
      Object.entries(file.environments).map(([name, each]) => [name, toEnvironment(name, each, signerNames)]),
    ),
    ...toDenyList(file['deny-list']),
    ...(file.retirement === undefined ? {} : { retirement: { group: file.retirement.by } }),
  };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, convert: (value: T) => U): Map<string, U> {
  return new Map(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}

function toRoot(root: NonNullable<PolicyFile['trust']['roots']>[string]): TrustRoot {
  const thresholds = defined({
    tlogThreshold: root['tlog-threshold'],
    timestampThreshold: root['timestamp-threshold'],
    sctThreshold: root['sct-threshold'],
  });
  return 'sigstore' in root
    ? { kind: 'public-good', ...thresholds }
    : {
        kind: 'file',
        path: root['trusted-root'],
        requireLog: root['transparency-log'] !== 'none',
        ...thresholds,
      };
}

function toSigner(signer: SignerFile): PolicySigner {
  const stamped = 'root' in signer ? { timestampAuthorities: [] } : toStampRules(signer);
  const logRoot = 'root' in signer ? undefined : signer['transparency-log'];
  const logged = logRoot === undefined ? {} : { logRoot };
  if ('key' in signer) return { kind: 'key', path: signer.key, ...stamped, ...logged };
  if ('certificate-root' in signer) {
    return { kind: 'own-certificate', ...toOwnCertificate(signer['certificate-root'], signer), ...logged };
  }
  const { root, identity, issuer } = signer;
  const extensions = Object.entries(EXTENSION_KEYS).flatMap(([key, extension]): ExtensionMatch[] => {
    const wanted = signer[key as keyof typeof EXTENSION_KEYS];
    if (wanted === undefined) return [];
    return [{ key, extension, values: typeof wanted === 'string' ? [wanted] : wanted }];
  });
  return { kind: 'certificate', root, identity, issuer, extensions };
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

type StampNames = Pick<PersonFile, 'timestamp-authority' | 'timestamp-threshold'>;
type OwnNames = Pick<PersonFile, 'identity' | 'subject'> & StampNames;

function toStampRules(named: StampNames): Pick<Person, 'timestampAuthorities' | 'timestampThreshold'> {
  return {
    timestampAuthorities: listOf(named['timestamp-authority']),
    ...defined({ timestampThreshold: named['timestamp-threshold'] }),
  };
}

/** `identity` or `subject`: that there is exactly one was checked with the references. */
function toOwnCertificate(roots: string | readonly string[], named: OwnNames): OwnCertificate {
  const { identity, subject } = named;
  return {
    roots: listOf(roots),
    name:
      identity === undefined
        ? { kind: 'subject', value: subject ?? '' }
        : { kind: 'alt-name', value: identity },
    ...toStampRules(named),
  };
}

function toPerson(person: PersonFile): Person {
  const { github, keys = [], root, identity, issuer } = person;
  const hasCertificate = root !== undefined && identity !== undefined && issuer !== undefined;
  const ownRoots = person['certificate-root'];
  return {
    ...(github === undefined ? {} : { github }),
    keys,
    ...(hasCertificate ? { certificate: { root, identity, issuer } } : {}),
    ...(ownRoots === undefined ? {} : { ownCertificate: toOwnCertificate(ownRoots, person) }),
    ...toSsh(person.ssh),
    ...toStampRules(person),
  };
}

function toSsh(ssh: PersonFile['ssh']): Pick<Person, 'ssh'> {
  if (ssh === undefined) return {};
  return { ssh: { allowedSigners: ssh['allowed-signers'], principal: ssh.principal } };
}

function toEnvironment(
  name: string,
  file: EnvironmentFile,
  signerNames: readonly string[],
): EnvironmentPolicy {
  const { waivers, override } = file;
  return {
    after: file.after ?? [],
    require: (file.require ?? []).map((each) => toRequirement(each, signerNames)),
    findings: toFindings(file.findings ?? {}),
    ...(file.rules === undefined ? {} : { rules: file.rules }),
    ...(file.release === undefined ? {} : { release: new Map(Object.entries(file.release)) }),
    approvals: (file.approvals ?? []).map(toApprovalRule),
    codeOwners: file['code-owners'] ?? false,
    githubEnvironment: file['github-environment'] ?? name,
    ...(waivers === undefined
      ? {}
      : {
          waivers: {
            group: waivers.by,
            maxDays: { critical: 0, high: 0, medium: 0, low: 0, info: 0, ...defined(waivers['max-days']) },
          },
        }),
    ...(override === undefined
      ? {}
      : {
          override: {
            group: override.by,
            count: override.count,
            justificationMin: override['justification-min'] ?? OVERRIDE_JUSTIFICATION_MIN,
          },
        }),
  };
}

function toApprovalRule(rule: NonNullable<EnvironmentFile['approvals']>[number]): ApprovalRule {
  const { group, count, exclude = [], channels = ['statement'], team } = rule;
  return { group, count, exclude, channels, ...(team === undefined ? {} : { team }) };
}

function toRequirement(file: RequirementFile, signerNames: readonly string[]): Requirement {
  const maxAgeMs = file['max-age'] === undefined ? undefined : parseDuration(file['max-age']);
  const base = { by: file.by ?? signerNames, ...(maxAgeMs === undefined ? {} : { maxAgeMs }) };
  switch (file.kind) {
    case 'model-signature':
      return {
        kind: file.kind,
        ...base,
        threshold: file.threshold ?? 1,
        mayIgnore: file['may-ignore'] ?? [],
        requireRead: file['require-read'] ?? false,
      };
    case 'image-signature':
      return { kind: file.kind, ...base, threshold: file.threshold ?? 1 };
    case 'aibom':
      return { kind: file.kind, ...base, ...toAibomRules(file) };
    case 'provenance':
      return { kind: file.kind, ...base, ...toProvenanceRules(file) };
    case 'test-result':
      return { kind: file.kind, ...base, ...toTestResultRules(file) };
    case 'scai':
      return { kind: file.kind, ...base, ...toScaiRules(file) };
    case 'posture':
      return { kind: file.kind, ...base, ...toPostureRules(file) };
    case 'secret-scan':
    case 'iac-scan':
      return {
        kind: file.kind,
        ...base,
        of: file.of ?? 'subject',
        allowIncomplete: file['allow-incomplete'] ?? [],
      };
  }
}

function toFindings(file: NonNullable<EnvironmentFile['findings']>): FindingsPolicy {
  const { block = [], warn = [], rules, kev, epss } = file;
  return {
    block,
    warn,
    ...(rules === undefined ? {} : { rules: rules.map(toSeverityRule) }),
    ...(kev === undefined
      ? {}
      : { kev: { file: kev.file, sha256: kev.sha256, to: kev['raise-to'] ?? 'critical' } }),
    ...(epss === undefined
      ? {}
      : {
          epss: { file: epss.file, sha256: epss.sha256, to: epss['raise-to'], atLeast: epss['at-least'] },
        }),
  };
}

type SeverityRuleFile = NonNullable<NonNullable<EnvironmentFile['findings']>['rules']>[number];

function toSeverityRule(file: SeverityRuleFile): SeverityRule {
  const { rule, scanner } = file;
  const raised = file['raise-to'];
  const kind = raised === undefined ? 'lower' : 'raise';
  // The schema wants exactly one; without either nothing is lowered.
  const to = raised ?? file['lower-to'] ?? 'critical';
  return { rule, kind, to, ...(scanner === undefined ? {} : { scanner }) };
}

function toDenyList(file: PolicyFile['deny-list']): Pick<Policy, 'denyList'> {
  if (file === undefined) return {};
  if (typeof file === 'string') return { denyList: { kind: 'file', path: file } };
  return { denyList: { kind: 'inline', entries: file.map(toDenyEntry) } };
}

function toDenyEntry(line: string): DenyEntry {
  const [, digest = '', reason = ''] = DENY_LINE.exec(line) ?? [];
  return { digest, reason };
}

function defined<T extends object>(record: T): { [K in keyof T]: NonNullable<T[K]> } {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: NonNullable<T[K]> };
}
