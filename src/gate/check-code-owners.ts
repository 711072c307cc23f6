import type { DecisionCheck } from '../domain/decision.ts';
import { listSome, makeCheck, quantity } from './check.ts';
import type { GithubApprovals } from './github-approvals.ts';
import type { Observation } from './github-observation.ts';

export const CODE_OWNERS_CHECK = 'approvals:code-owners';

/**
 * Every changed file that has owners in the CODEOWNERS of the base branch needs the counting review of one of them.
 * Files without owners are nobody's and ask for nothing, as on GitHub.
 */
export function checkCodeOwners(github: GithubApprovals): DecisionCheck {
  const id = CODE_OWNERS_CHECK;
  const remedy = 'let a code owner of the files review the head of the pull request';
  const { pullRequests } = github;
  if (pullRequests.length === 0) {
    const why = github.problems.length === 0 ? '' : `: ${listSome(github.problems)}`;
    const reason = `no observation of a pull request that made this subject${why}`;
    return makeCheck(id, 'block', { reason, remedy: 'run the gate with a GitHub token on the pull request' });
  }
  const evidence = pullRequests.map((each) => each.evidence);
  if (pullRequests.some(({ said }) => said.pullRequest?.codeOwners === undefined)) {
    const reason = 'the observer did not read CODEOWNERS';
    return makeCheck(id, 'indeterminate', {
      reason,
      evidence,
      remedy: 'run the gate again with a GitHub token',
    });
  }
  const missing = pullRequests.flatMap((each) => missingOwners(each, github));
  if (missing.length > 0) {
    const reason = `no code owner approved ${listSome(missing)}`;
    return makeCheck(id, 'block', { reason, evidence, remedy });
  }
  const files = pullRequests.flatMap(({ said }) => said.pullRequest?.codeOwners ?? []);
  const count = files.reduce((sum, each) => sum + each.files, 0);
  const reason = `${quantity(count, 'changed file')} with code owners, each approved by one`;
  return makeCheck(id, 'pass', { reason, evidence });
}

function missingOwners({ said, evidence }: Observation, { candidates }: GithubApprovals): string[] {
  const approvers = candidates
    .filter(
      (each) => each.channel === 'review' && each.word.kind === 'approved' && each.evidence === evidence,
    )
    .map(({ accountId }) => accountId);
  return (said.pullRequest?.codeOwners ?? [])
    .filter(({ ownerIds }) => !ownerIds.some((owner) => approvers.includes(owner)))
    .map(({ example, files, owners }) => {
      const more = files > 1 ? ` and ${String(files - 1)} more` : '';
      return `${example}${more} (owned by ${owners.join(' ')})`;
    });
}
