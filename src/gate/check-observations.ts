import type { DecisionCheck } from '../domain/decision.ts';
import { listSome, makeCheck } from './check.ts';
import type { GithubApprovals } from './github-approvals.ts';

/**
 * Undecided while there is an observation by an observer of the policy that nobody can read; no check at all without one.
 */
export function checkObservations({ unreadable }: GithubApprovals): DecisionCheck[] {
  if (unreadable.length === 0) return [];
  const names = unreadable.map(({ bundleSha256 }) => `sha256:${bundleSha256.slice(0, 16)}`);
  const reason = `what GitHub said cannot be read, and may take back an approval: ${listSome(names.sort())}`;
  const remedy = 'let the gate ask GitHub again, then remove it from the store';
  return [makeCheck('github-approvals', 'indeterminate', { reason, remedy, evidence: unreadable })];
}
