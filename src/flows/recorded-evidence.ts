import path from 'node:path';
import { readAudit } from '../audit/read-audit.ts';
import { digestsMatch } from '../domain/digest.ts';
import type { Subject } from '../domain/subject.ts';

/**
 * SHA-256 of every bundle that the audit log names for a subject, sorted: what must still be in the store. The log is
 * read as it is; that nobody shortened it is proven when this run appends to it. Errors: those of `readAudit`.
 */
export async function recordedEvidence(directory: string, subject: Subject): Promise<string[]> {
  const recorded = new Set<string>();
  for await (const entry of readAudit(path.resolve(directory))) {
    if (entry.subject === undefined || !digestsMatch(entry.subject.digest, subject.digest)) continue;
    for (const sha256 of entry.evidence ?? []) recorded.add(sha256);
  }
  return [...recorded].sort();
}
