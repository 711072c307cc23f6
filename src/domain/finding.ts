import { createHash } from 'node:crypto';
import type { Location } from './location.ts';
import { compareSeverity, type Confidence, type Severity } from './severity.ts';
import { compareCodePoints } from './manifest.ts';

/**
 * One thing a scanner says. `message` is one line, already free of secrets; `fingerprint` is 64 hex, stable when the
 * finding only moves. What a finding is about (the subject) is the statement that carries it.
 */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly location: Location;
  readonly fingerprint: string;
}

/** Findings carried in a statement itself; beyond this only counts and digest, and no waiver can apply to them. */
export const MAX_INLINE_FINDINGS = 20_000;

/** Stable id of a finding: SHA-256 over rule, path and what was found, not over its line. Parts are length-prefixed. */
export function fingerprintOf(ruleId: string, path: string, content: string): string {
  const hash = createHash('sha256');
  for (const part of [ruleId, path, content]) hash.update(`${String(Buffer.byteLength(part))}:`).update(part);
  return hash.digest('hex');
}

/** Worst first, then by place, then by rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareCodePoints(a.location.path, b.location.path) ||
    (a.location.cell ?? -1) - (b.location.cell ?? -1) ||
    (a.location.startLine ?? 0) - (b.location.startLine ?? 0) ||
    (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0) ||
    compareCodePoints(a.ruleId, b.ruleId) ||
    compareCodePoints(a.fingerprint, b.fingerprint)
  );
}
