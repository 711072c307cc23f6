import { githubApprovalsSchema, type GithubApprovalsPredicate } from '../domain/github-approvals.ts';
import { PREDICATE } from '../domain/predicates.ts';
import { makeStatement, type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { acceptable, bindingOf, type BindingFields } from './binding.ts';

export type GithubApprovalsFields = BindingFields &
  Pick<GithubApprovalsPredicate, 'server' | 'repository' | 'pullRequest' | 'run' | 'reviewers'>;

/**
 * "This is what GitHub said about reviews and environment approvals, just now." At most one day. It approves nothing:
 * the gate decides what of it counts. Errors: `invalid-input`, `invalid-subject`.
 */
export function makeGithubApprovals(
  subject: Subject,
  { server, repository, pullRequest, run, reviewers, ...fields }: GithubApprovalsFields,
): Statement<GithubApprovalsPredicate> {
  const predicate: GithubApprovalsPredicate = {
    ...bindingOf('github-approvals', fields),
    server,
    repository,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(run === undefined ? {} : { run }),
    reviewers,
  };
  const accepted = acceptable(githubApprovalsSchema, predicate, 'observation of GitHub');
  return makeStatement(subject, PREDICATE.githubApprovals, accepted);
}
