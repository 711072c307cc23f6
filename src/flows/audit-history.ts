import { readAudit } from '../audit/read-audit.ts';
import type { AuditEntry, AuditEvent } from '../audit/audit-event.ts';
import { formatDigest } from '../domain/digest.ts';
import { isAppError } from '../domain/errors.ts';
import type { Subject } from '../domain/subject.ts';

/** How many of the last entries are looked through for the state before a change. */
const LOOKED_THROUGH = 4096;

/**
 * The latest entry that fits, among the last 4,096; undefined when there is none or no log yet. Unproven: the append
 * that follows proves the log.
 */
export async function findLastEntry(
  directory: string,
  fits: (entry: AuditEntry) => boolean,
): Promise<AuditEntry | undefined> {
  let last: AuditEntry | undefined;
  try {
    for await (const entry of readAudit(directory, { from: -LOOKED_THROUGH })) if (fits(entry)) last = entry;
  } catch (cause) {
    if (isAppError(cause) && cause.code === 'not-found') return undefined;
    throw cause;
  }
  return last;
}

/** What the last entry of this action said of an environment, as the `before` of the next one. */
export async function stateBefore(
  directory: string,
  { action, environment }: { readonly action: string; readonly environment: string },
): Promise<Pick<AuditEvent, 'before'>> {
  const last = await findLastEntry(
    directory,
    (entry) =>
      entry.action === action && entry.environment === environment && entry.details?.['allowed'] !== false,
  );
  if (last?.subject === undefined) return {};
  const verdict = last.decision?.verdict;
  return {
    before: { digest: formatDigest(last.subject.digest), ...(verdict === undefined ? {} : { verdict }) },
  };
}

/** The subject of an event, and its digest as what holds afterwards. */
export function stateAfter(subject: Subject, verdict?: string): Pick<AuditEvent, 'subject' | 'after'> {
  return {
    subject: { ...subject, digest: { ...subject.digest } },
    after: { digest: formatDigest(subject.digest), ...(verdict === undefined ? {} : { verdict }) },
  };
}
