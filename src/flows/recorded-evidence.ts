import { digestsMatch } from '../domain/digest.ts';
import type { Subject } from '../domain/subject.ts';
import { showAudit } from './audit-log.ts';
import type { FlowContext } from './context.ts';

/**
 * SHA-256 of every bundle that the audit log names for a subject, sorted: what must still be in the store. The log is
 * read as it is; that nobody shortened it is proven when this run appends to it. Errors: those of `readAudit`.
 */
export async function recordedEvidence(
  directory: string,
  subject: Subject,
  context: FlowContext,
): Promise<string[]> {
  const recorded = new Set<string>();
  await showAudit(
    { directory },
    (entry) => {
      if (entry.subject === undefined || !digestsMatch(entry.subject.digest, subject.digest)) return;
      for (const sha256 of entry.evidence ?? []) recorded.add(sha256);
    },
    context,
  );
  return [...recorded].sort();
}
