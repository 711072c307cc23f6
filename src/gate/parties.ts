import type { Evidence } from '../domain/evidence.ts';
import { personOfSigner, type Party, type Person, type Policy } from '../domain/policy.ts';
import type { AcceptedProvenance } from './accept-provenance.ts';
import type { GateInput, PartyReference } from './gate-input.ts';

/** Whether a person had a part. `unknown` carries the reason why nobody can tell. */
export type Part =
  | { readonly kind: 'had' }
  | { readonly kind: 'had-not' }
  | { readonly kind: 'unknown'; readonly why: string };

export interface PartiesContext {
  readonly policy: Policy;
  readonly given: GateInput['parties'];
  /** All admitted evidence of the subject: shows which keys belong to whom. */
  readonly evidence: readonly Evidence[];
  readonly provenance: readonly AcceptedProvenance[];
}

/** Who had which part in a subject: what the caller said, and for `builder` also who signed the provenance. */
export class Parties {
  readonly #context: PartiesContext;
  readonly #keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #provenanceSigners: ReadonlySet<string>;

  constructor(context: PartiesContext) {
    this.#context = context;
    this.#keys = keysByPerson(context.evidence);
    const built = new Set(context.provenance.map(({ evidence }) => evidence.bundleSha256));
    this.#provenanceSigners = new Set(
      context.evidence.flatMap(({ bundleSha256, signerName }) => {
        const person = built.has(bundleSha256) ? personOfSigner(signerName) : undefined;
        return person === undefined ? [] : [person];
      }),
    );
  }

  /** Judges from everything that is known. A part nobody named is unknown for everybody. */
  partOf(person: string, party: Party): Part {
    const { policy, given, provenance } = this.#context;
    const references = given?.[party];
    if (party === 'builder' && this.#provenanceSigners.has(person)) return { kind: 'had' };
    if (references === undefined && (party !== 'builder' || provenance.length === 0)) {
      return { kind: 'unknown', why: `nobody said who is the ${party}` };
    }
    const described = policy.people.get(person);
    if (described === undefined) return { kind: 'unknown', why: `${person} is not in the policy` };
    let part: Part = { kind: 'had-not' };
    for (const reference of references ?? []) {
      const each = this.#compare(person, described, reference);
      if (each.kind === 'had') return each;
      if (each.kind === 'unknown') part = { kind: 'unknown', why: `${party} ${each.why}` };
    }
    return part;
  }

  /** Why a person cannot judge what is partly their own work, as far as anybody said whose it is. */
  barred(person: string): string | undefined {
    for (const party of ['author', 'builder'] as const) {
      const part = this.partOf(person, party);
      if (part.kind === 'had') return `does not count: ${person} is the ${party}`;
      const wasNamed = this.#context.given?.[party] !== undefined;
      if (part.kind === 'unknown' && wasNamed) return `does not count: ${part.why}`;
    }
    return undefined;
  }

  #compare(person: string, described: Person, reference: PartyReference): Part {
    switch (reference.kind) {
      case 'person':
        return this.#compareName(person, reference.name);
      case 'github':
        return compareAccount(person, described, reference);
      case 'identity':
        return compareIdentity(person, described, reference.identity);
      case 'key':
        return this.#compareKey(person, described, reference.keyId);
    }
  }

  /** A name that is nobody's is a mistake, and then it may have been meant for anybody. */
  #compareName(person: string, name: string): Part {
    if (name === person) return { kind: 'had' };
    if (this.#context.policy.people.has(name)) return { kind: 'had-not' };
    return { kind: 'unknown', why: `${JSON.stringify(name.slice(0, 80))} is nobody in the policy` };
  }

  #compareKey(person: string, { keys, ssh }: Person, keyId: string): Part {
    const seen = this.#keys.get(person) ?? new Set();
    if (seen.has(keyId)) return { kind: 'had' };
    // No two people have one key (`refuseSharedKeys`), so a key of somebody else is not theirs.
    const isOthers = [...this.#keys.values()].some((others) => others.has(keyId));
    // How many SSH keys somebody has stands in a file that the gate does not read.
    const areAllSeen = ssh === undefined && seen.size >= keys.length;
    if (isOthers || areAllSeen) return { kind: 'had-not' };
    return { kind: 'unknown', why: `key ${keyId.slice(0, 16)} may be one of ${person}` };
  }
}

function keysByPerson(evidence: readonly Evidence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const { signerName, signer } of evidence) {
    const person = personOfSigner(signerName);
    if (person === undefined || signer.kind !== 'key') continue;
    keys.set(person, (keys.get(person) ?? new Set()).add(signer.keyId));
  }
  return keys;
}

/** Logins change owners, ids never do; either one in common is enough to bar. */
function compareAccount(
  person: string,
  { github }: Person,
  reference: Extract<PartyReference, { kind: 'github' }>,
): Part {
  if (github === undefined) {
    return {
      kind: 'unknown',
      why: `github:${reference.login} may be ${person}, who has no GitHub account in the policy`,
    };
  }
  const sameLogin = github.login.toLowerCase() === reference.login.toLowerCase();
  return sameLogin || github.id === reference.id ? { kind: 'had' } : { kind: 'had-not' };
}

/** GitHub's address for people who hide theirs: it names the account. */
const NOREPLY = /^(?:(\d+)\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/i;

function compareIdentity(person: string, described: Person, identity: string): Part {
  const [, id, login] = NOREPLY.exec(identity) ?? [];
  if (login !== undefined) {
    const account = { kind: 'github', login, ...(id === undefined ? {} : { id: Number(id) }) } as const;
    return compareAccount(person, described, account);
  }
  const { certificate, ownCertificate } = described;
  // A distinguished name cannot be compared with an address.
  const ownName = ownCertificate?.name.kind === 'alt-name' ? ownCertificate.name.value : undefined;
  const own = certificate?.identity ?? ownName;
  if (own?.toLowerCase() === identity.toLowerCase()) return { kind: 'had' };
  // A workflow is no human being, and whoever has an address in the policy is known by that one.
  if (own !== undefined || identity.includes('://')) return { kind: 'had-not' };
  return {
    kind: 'unknown',
    why: `${identity.slice(0, 200)} may be ${person}, who has no address in the policy`,
  };
}
