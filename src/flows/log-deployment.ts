import os from 'node:os';
import type { AuditEvent } from '../audit/audit-event.ts';
import { actorOfRun, runOf, type AuditActor } from './audit-event.ts';
import { stateAfter, stateBefore } from './audit-history.ts';
import { namesAudit, type AuditOptions } from './audit-options.ts';
import type { AppendOutcome } from './audit-write.ts';
import type { FlowContext } from './context.ts';
import type { DecisionVerification } from './verify-decision.ts';

const MAX_NAMED_BUNDLES = 256;

/**
 * Appends the deployment that a decision was just verified for, or that it was refused, to the audit log; nothing when no
 * log was named. Before and after are the digests that the environment had and gets. Errors: those of `appendToAudit`.
 */
export async function logDeployment(
  verification: DecisionVerification,
  options: AuditOptions,
  context: FlowContext,
): Promise<AppendOutcome | undefined> {
  const audit = namesAudit(options);
  if (audit === undefined) return undefined;
  const { environment } = verification;
  const event = eventOf(verification, context);
  const { appendToAudit } = await import('./audit-write.ts');
  const withBefore = async (directory: string): Promise<AuditEvent> => ({
    ...event,
    ...(await stateBefore(directory, { action: 'deploy', environment })),
  });
  return await appendToAudit(withBefore, audit, context);
}

function eventOf(
  { subject, environment, verdict, checks }: DecisionVerification,
  context: FlowContext,
): AuditEvent {
  const digestsOf = (id: string): string[] =>
    checks
      .filter((check) => check.id === id)
      .flatMap(({ digests }) => digests.map((text) => text.replace(/^sha256:/, '')));
  const [decision] = digestsOf('decision');
  const signatures = digestsOf('signature').filter((digest) => /^[0-9a-f]{64}$/.test(digest));
  const isAllowed = verdict === 'pass';
  const { after, ...named } = stateAfter(subject);
  return {
    action: 'deploy',
    actor: actorAtTheDoor(context),
    ...named,
    ...(isAllowed && after !== undefined ? { after } : {}),
    environment,
    ...(decision === undefined ? {} : { decision: { sha256: decision, verdict } }),
    evidence: [...new Set(signatures)].slice(0, MAX_NAMED_BUNDLES),
    details: { allowed: isAllowed },
    ...runOf(context),
  };
}

/** The account of the run, else that of the process: a name, which proves nothing. */
function actorAtTheDoor(context: FlowContext): AuditActor {
  try {
    return actorOfRun(undefined, context);
  } catch {
    return { id: `${accountName()}@${os.hostname()}`, method: 'local' };
  }
}

/** A container may run under a number that has no name. */
function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return `uid-${String(process.getuid?.() ?? '')}`;
  }
}
