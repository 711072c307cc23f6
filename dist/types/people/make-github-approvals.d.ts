import { type GithubApprovalsPredicate } from '../domain/github-approvals.ts';
import { type Statement } from '../domain/statement.ts';
import type { Subject } from '../domain/subject.ts';
import { type BindingFields } from './binding.ts';
export type GithubApprovalsFields = BindingFields & Pick<GithubApprovalsPredicate, 'server' | 'repository' | 'pullRequest' | 'run' | 'reviewers'>;
/**
 * "This is what GitHub said about reviews and environment approvals, just now." At most one day. It approves nothing:
 * the gate decides what of it counts. Errors: `invalid-input`, `invalid-subject`.
 */
export declare function makeGithubApprovals(subject: Subject, { server, repository, pullRequest, run, reviewers, ...fields }: GithubApprovalsFields): Statement<GithubApprovalsPredicate>;
