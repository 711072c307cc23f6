import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { ApprovalPredicate, WaiverSelector } from '../domain/people-predicates.ts';
import { personOfSigner, type EnvironmentPolicy } from '../domain/policy.ts';
import type { Clock, Signer } from '../domain/ports.ts';
import type { Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import type { BindingFields } from '../people/binding.ts';
import { makeApproval } from '../people/make-approval.ts';
import { makeOverride } from '../people/make-override.ts';
import { makeWaiver } from '../people/make-waiver.ts';
import { makeNonce } from '../platform/random.ts';
import { actorOfSigner, runOf } from './audit-event.ts';
import type { FlowContext } from './context.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import { signStatement, type StoredEvidence } from './evidence-sink.ts';
import { parseExpiry } from './expiry.ts';
import type { Identified } from './identified.ts';
import { identifySubject, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { buildVerifiers } from './policy-verifiers.ts';
import { openPersonSigner, type PersonSignerOptions } from './open-person-signer.ts';
import { openStore } from './open-store.ts';
import { refuseStoreInside, type StoreNames } from './store-names.ts';

/** What a person says about a subject. */
export type PersonStatement =
  | {
      readonly kind: 'approval';
      readonly decision: ApprovalPredicate['decision'];
      readonly justification?: string | undefined;
      readonly ticket?: string | undefined;
    }
  | {
      readonly kind: 'waiver';
      readonly selector: { readonly [K in keyof WaiverSelector]?: WaiverSelector[K] | undefined };
      readonly justification: string;
      readonly ticket: string;
    }
  | {
      readonly kind: 'override';
      readonly checks?: readonly string[] | undefined;
      readonly justification: string;
      readonly ticket: string;
    };

export interface PersonStatementOptions extends PersonSignerOptions, AuditOptions {
  readonly policy: string;
  readonly environment: string;
  readonly evidence: StoreNames;
  /** Duration or time, see `parseExpiry`. */
  readonly expires: string;
  readonly identify?: IdentifyOptions;
  /** A subject identified in this run, to not hash twice. */
  readonly identified?: Identified;
  /** A policy read in this run. */
  readonly loaded?: LoadedPolicy;
}

export interface PersonStatementOutcome {
  readonly kind: PersonStatement['kind'];
  readonly subject: Subject;
  readonly digest: string;
  readonly environment: string;
  readonly policySha256: string;
  /** Name of the person in the policy. */
  readonly person: string;
  /** Groups of the policy the person is in, sorted. */
  readonly groups: readonly string[];
  readonly expiresAt: Date;
  readonly stored: StoredEvidence;
}

const AUDIT_ACTION = { approval: 'approve', waiver: 'waive', override: 'override' } as const;

/**
 * Signs and stores an approval, a waiver or an override, bound to the digest, the environment and the policy digest.
 * What the gate would refuse is refused here already: a signer who is nobody in the policy, an environment that has no
 * use for it, an expiry out of bounds (`invalid-input`). Nothing is stored then.
 */
export async function recordPersonStatement(
  target: string,
  { statement: said, ...options }: PersonStatementOptions & { readonly statement: PersonStatement },
  context: FlowContext,
): Promise<PersonStatementOutcome> {
  const loaded = options.loaded ?? (await loadPolicy(options.policy, context));
  const rules = environmentOf(loaded, options.environment);
  refuseUseless(said, rules, options.environment);
  const audits = namesAudit(options);
  const now = context.clock();
  const expiresAt = parseExpiry(options.expires, now);
  const signer = await openPersonSigner(options, context);
  const identified = options.identified ?? (await identifySubject(target, options.identify ?? {}, context));
  refuseStoreInside(identified, options.evidence);
  const { subject } = identified;
  const { environment } = options;
  const binding = { environment, policySha256: loaded.sha256, now, expiresAt, nonce: makeNonce() };
  const statement = makeStatementOf(subject, said, { binding, rules });
  const { bundle, person } = await signAsPerson(statement, signer, { loaded, clock: context.clock });
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, said.kind, bundle);
  if (audits !== undefined) {
    const event = {
      action: AUDIT_ACTION[said.kind],
      actor: actorOfSigner(await signer.identity()),
      subject: { ...subject, digest: { ...subject.digest } },
      environment,
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      after: {
        decision: said.kind === 'approval' ? said.decision : said.kind,
        expiresAt: expiresAt.toISOString(),
      },
      ...(said.ticket === undefined ? {} : { details: { ticket: said.ticket } }),
      ...runOf(context),
    };
    const { appendToAudit } = await import('./audit-write.ts');
    await appendToAudit(event, audits, context);
  }
  return {
    kind: said.kind,
    subject,
    digest: formatDigest(subject.digest),
    environment,
    policySha256: loaded.sha256,
    person,
    groups: groupsOf(person, loaded),
    expiresAt,
    stored: { kind: said.kind, bundleSha256: bundle.sha256, file },
  };
}

function makeStatementOf(
  subject: Subject,
  said: PersonStatement,
  { binding, rules }: { readonly binding: BindingFields; readonly rules: EnvironmentPolicy },
): Statement {
  switch (said.kind) {
    case 'approval':
      return makeApproval(subject, { ...binding, ...said });
    case 'waiver':
      return makeWaiver(subject, { ...binding, ...said });
    case 'override':
      return makeOverride(subject, {
        ...binding,
        ...said,
        ...(rules.override === undefined ? {} : { justificationMin: rules.override.justificationMin }),
      });
  }
}

/** Refuses what no rule of the environment would count (`invalid-input`). */
export function refuseUseless(said: PersonStatement, rules: EnvironmentPolicy, environment: string): void {
  const hasRule = {
    approval: rules.approvals.length > 0,
    waiver: rules.waivers !== undefined,
    override: rules.override !== undefined,
  }[said.kind];
  if (hasRule) return;
  throw new AppError('invalid-input', `policy has no rule for an ${said.kind} in ${environment}`, {
    hint: `the key ${said.kind === 'override' ? 'override' : `${said.kind}s`} of the environment says whose would count`,
  });
}

/** Signs, and verifies with the policy's own eyes whose signature it is, at the time of `clock`. */
export async function signAsPerson(
  statement: Statement,
  signer: Signer,
  { loaded, clock }: { readonly loaded: LoadedPolicy; readonly clock: Clock },
) {
  const bundle = await signStatement(statement, signer);
  for (const [signerName, verifier] of await buildVerifiers(loaded, clock)) {
    const person = personOfSigner(signerName);
    if (person === undefined) continue;
    const isTheirs = await verifier.verify(bundle.bytes).then(
      () => true,
      () => false,
    );
    if (isTheirs) return { bundle, person };
  }
  throw new AppError('invalid-input', 'the signer is nobody among the people of the policy', {
    hint: `the policy knows: ${[...loaded.policy.people.keys()].join(', ') || 'no people'}`,
  });
}

function groupsOf(person: string, { policy }: LoadedPolicy): string[] {
  return [...policy.groups].flatMap(([group, members]) => (members.includes(person) ? [group] : [])).sort();
}
