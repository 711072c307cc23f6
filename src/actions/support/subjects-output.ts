import type { JudgedSubject } from '../../domain/judged-subject.ts';
import { clip } from '../../report/budget.ts';

/** Outputs of a job may have 1 MB together, counted as UTF-16 (GitHub docs, passing information between jobs). */
const MAX_CHARACTERS = 400_000;
const MAX_REASON = 120;

/** The output `subjects`; empty when it would be too long, never a part of it. */
export function subjectsOutput(subjects: readonly JudgedSubject[]): string {
  const text = JSON.stringify(
    subjects.map(({ subject, digest = '', verdict, allowed, reason }) => ({
      ...{ subject, digest, verdict, allowed },
      reason: clip(reason, MAX_REASON),
    })),
  );
  return text.length > MAX_CHARACTERS ? '' : text;
}
