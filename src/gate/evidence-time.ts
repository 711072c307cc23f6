import type { Evidence } from '../domain/evidence.ts';

/** Clocks may differ by this much; what is dated further ahead did not happen. */
export const CLOCK_SKEW_MS = 5 * 60_000;

export type EvidenceTime =
  | { readonly kind: 'known'; readonly at: Date; readonly isTrusted: boolean }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'impossible'; readonly reason: string };

/**
 * When evidence was made: the older of what its statement says and what a timestamp authority or log saw. A statement
 * can make itself older, never younger. Without a trusted time the signer's word is all there is (`isTrusted` false).
 */
export function timeOf(evidence: Evidence, declared: Date | undefined, now: Date): EvidenceTime {
  const limit = now.getTime() + CLOCK_SKEW_MS;
  const trusted = evidence.times.map(({ at }) => at.getTime()).sort((a, b) => a - b)[0];
  const stated = declared?.getTime();
  for (const time of [trusted, stated]) {
    if (time === undefined) continue;
    // Written so that an invalid date is impossible too.
    if (!(time <= limit)) return { kind: 'impossible', reason: 'is dated in the future' };
  }
  if (trusted !== undefined && stated !== undefined && stated > trusted + CLOCK_SKEW_MS) {
    return { kind: 'impossible', reason: 'claims to be younger than its timestamp' };
  }
  const known = [trusted, stated].filter((time) => time !== undefined);
  if (known.length === 0) return { kind: 'unknown' };
  return { kind: 'known', at: new Date(Math.min(...known)), isTrusted: trusted !== undefined };
}

/** Why evidence of this time does not count, or undefined. As old as `maxAgeMs` is too old. */
export function ageProblem(time: EvidenceTime, maxAgeMs: number | undefined, now: Date): string | undefined {
  if (time.kind === 'impossible') return time.reason;
  if (maxAgeMs === undefined) return undefined;
  if (time.kind === 'unknown') return 'has no time, and the policy limits its age';
  const age = now.getTime() - time.at.getTime();
  if (age < maxAgeMs) return undefined;
  return `is stale: ${formatAge(age)} old, must be younger than ${formatAge(maxAgeMs)}`;
}

/** `3 h old (time declared by the signer)`, or nothing when no time is known. */
export function describeAge(time: EvidenceTime, now: Date): string {
  if (time.kind !== 'known') return '';
  const age = formatAge(Math.max(0, now.getTime() - time.at.getTime()));
  return `${age} old${time.isTrusted ? '' : ' (time declared by the signer)'}`;
}

/** The largest unit that keeps at least two of it: `90 min`, `36 h`, `5 d`. */
export function formatAge(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 120) return `${String(minutes)} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${String(hours)} h` : `${String(Math.floor(hours / 24))} d`;
}
