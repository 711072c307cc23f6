import path from 'node:path';
import { formatDigest } from '../domain/digest.ts';
import { AppError } from '../domain/errors.ts';
import type { SignedBundle } from '../domain/ports.ts';
import type { Subject } from '../domain/subject.ts';
import { makeRetirement } from '../people/make-retirement.ts';
import { writeAtomically } from '../platform/files.ts';
import { actorOfSigner, runOf } from './audit-event.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { FlowContext } from './context.ts';
import type { StoredEvidence } from './evidence-sink.ts';
import { identifySubject, refuseInside, type IdentifyOptions } from './identify.ts';
import { environmentOf, loadPolicy, type LoadedPolicy } from './load-policy.ts';
import { openPersonSigner, type PersonSignerOptions } from './open-person-signer.ts';
import { openStore } from './open-store.ts';
import { signAsPerson } from './record-approval.ts';
import { refuseStoreInside, type StoreNames } from './store-names.ts';

export interface RetireOptions extends PersonSignerOptions, AuditOptions {
  readonly policy: string;
  /** Environments it is about, or `all`. */
  readonly environments: readonly string[] | 'all';
  readonly evidence: StoreNames;
  readonly reason: string;
  readonly ticket?: string | undefined;
  readonly replacement?: string | undefined;
  /** File that tells caches and loaders of it (docs/deploy.md); written last, when everything else is done. */
  readonly notifyFile?: string | undefined;
  readonly identify?: IdentifyOptions;
}

export interface RetireOutcome {
  readonly subject: Subject;
  readonly digest: string;
  readonly environments: readonly string[] | 'all';
  /** Name of the person in the policy. */
  readonly person: string;
  readonly retiredAt: Date;
  readonly stored: StoredEvidence;
  readonly notified: string | undefined;
  /** The line that also stops whoever does not read this evidence store. */
  readonly denyLine: string;
}

/**
 * Signs and stores the statement that a digest may not be used any more, appends it to the audit log when one is named,
 * and writes the notice. A signer who may not retire is refused before anything is stored (`invalid-input`): the gate
 * would not listen, and everybody would think it was done.
 */
export async function retireSubject(
  target: string,
  options: RetireOptions,
  context: FlowContext,
): Promise<RetireOutcome> {
  const loaded = await loadPolicy(options.policy, context);
  const { environments, reason, ticket, replacement } = options;
  for (const name of environments === 'all' ? [] : environments) environmentOf(loaded, name);
  const members = membersOf(loaded);
  const audits = namesAudit(options);
  const signer = await openPersonSigner(options, context);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  refuseStoreInside(identified, options.evidence);
  const notice = options.notifyFile === undefined ? undefined : path.resolve(options.notifyFile);
  if (notice !== undefined) refuseInside(identified, notice, 'notice');
  const { subject } = identified;
  const retiredAt = context.clock();
  const fields = { environments, policySha256: loaded.sha256, now: retiredAt, reason, ticket, replacement };
  const { bundle, person } = await signAsPerson(makeRetirement(subject, fields), signer, {
    ...{ loaded, clock: context.clock },
  });
  if (!members.includes(person)) {
    throw new AppError('invalid-input', `${person} may not retire anything under this policy`, {
      hint: `these may: ${members.join(', ')}`,
    });
  }
  const store = await openStore(options.evidence, context);
  const file = await store.put(subject.digest, 'retirement', bundle);
  if (audits !== undefined) {
    const event = {
      action: 'retire',
      actor: actorOfSigner(await signer.identity()),
      subject: { ...subject, digest: { ...subject.digest } },
      ...(environments === 'all' || environments.length !== 1 ? {} : { environment: environments[0] ?? '' }),
      before: { state: 'usable' },
      after: { state: 'retired', ...(replacement === undefined ? {} : { replacement }) },
      evidence: [bundle.sha256],
      policy: { uri: loaded.uri, sha256: loaded.sha256 },
      details: {
        reason,
        environments: environments === 'all' ? 'all' : environments.join(' ').slice(0, 1_000),
        ...(ticket === undefined ? {} : { ticket }),
      },
      ...runOf(context),
    };
    const { appendToAudit } = await import('./audit-write.ts');
    await appendToAudit(event, audits, context);
  }
  const digest = formatDigest(subject.digest);
  if (notice !== undefined) await writeNotice(notice, bundle, { digest, environments, reason, retiredAt });
  return {
    ...{ subject, digest, environments, person, retiredAt, notified: notice },
    stored: { kind: 'retirement', bundleSha256: bundle.sha256, file },
    denyLine: `${digest} ${reason}`,
  };
}

function membersOf({ policy }: LoadedPolicy): readonly string[] {
  const { retirement } = policy;
  if (retirement !== undefined) return policy.groups.get(retirement.group) ?? [];
  throw new AppError('invalid-input', 'the policy names nobody who may retire anything', {
    hint: 'add "retirement: { by: GROUP }" to the policy, or put the digest on its deny-list',
  });
}

interface Notice {
  readonly digest: string;
  readonly environments: RetireOptions['environments'];
  readonly reason: string;
  readonly retiredAt: Date;
}

/** The signed bundle is in the notice, so that who acts on it need not believe the file. */
async function writeNotice(file: string, { bytes, sha256 }: SignedBundle, notice: Notice): Promise<void> {
  const bundle: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const content = {
    version: 1,
    action: 'retire',
    ...notice,
    retiredAt: notice.retiredAt.toISOString(),
    bundleSha256: sha256,
    bundle,
  };
  await writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
}
