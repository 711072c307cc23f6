import type { Evidence } from '../domain/evidence.ts';
import { isDecision, readDecision, type ReadDecision } from './read-decision.ts';

export interface DecisionSearch {
  readonly environment: string;
  /** Names of the signers whose decisions count: `trust.gates`. */
  readonly gates: readonly string[];
  readonly now: Date;
}

export type NewestDecision =
  | { readonly kind: 'found'; readonly decision: ReadDecision }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly evidence: readonly Evidence[] };

/**
 * The newest decision of a gate on one environment; a rehearsal (`dry-run`) is none. Of two with the same time the one
 * that did not pass is authoritative. A decision of a gate that cannot be read may be the newest, so nothing is known.
 */
export function findNewestDecision(evidence: readonly Evidence[], search: DecisionSearch): NewestDecision {
  const { environment, gates, now } = search;
  const unreadable: { readonly evidence: Evidence; readonly reason: string }[] = [];
  let newest: ReadDecision | undefined;
  for (const each of evidence) {
    if (!isDecision(each) || !gates.includes(each.signerName)) continue;
    const decision = readDecision(each, now);
    if (typeof decision === 'string') {
      unreadable.push({ evidence: each, reason: decision });
      continue;
    }
    const { said } = decision;
    if (said.environment !== environment || said.mode === 'dry-run') continue;
    if (newest === undefined || outranks(decision, newest)) newest = decision;
  }
  const [first] = unreadable.sort((a, b) => (a.evidence.bundleSha256 < b.evidence.bundleSha256 ? -1 : 1));
  if (first !== undefined) {
    const reason = `decision sha256:${first.evidence.bundleSha256.slice(0, 16)} ${first.reason}`;
    return { kind: 'unreadable', reason, evidence: unreadable.map((each) => each.evidence) };
  }
  return newest === undefined ? { kind: 'none' } : { kind: 'found', decision: newest };
}

function outranks(a: ReadDecision, b: ReadDecision): boolean {
  if (a.at.getTime() !== b.at.getTime()) return a.at > b.at;
  const [aPassed, bPassed] = [a.said.verdict === 'pass', b.said.verdict === 'pass'];
  if (aPassed !== bPassed) return bPassed;
  return a.evidence.bundleSha256 < b.evidence.bundleSha256;
}
