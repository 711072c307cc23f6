import * as z from 'zod';
import { boundFields } from './people-predicates.ts';

/**
 * github-approvals/v1: what GitHub's API said, at one moment, about a pull request and a run. It is an observation: the
 * gate, not the observer, decides which of it counts (docs/approvals.md). Nothing in it was written by the change that
 * is judged: times are GitHub's own, people are accounts with their numeric id.
 */

const MAX_LISTED = 3_000;
const sha = z.string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, 'must be a commit in lower-case hex');
const line = z.string().max(1024);
const time = z.iso.datetime();
const id = z.int().positive();

const account = z.strictObject({
  login: line,
  id,
  type: z.enum(['User', 'Bot', 'Organization', 'Mannequin']),
});
export type GithubUser = z.infer<typeof account>;

/** What GitHub says about somebody whose approval may count. */
const reviewer = z.strictObject({
  ...account.shape,
  /** Of the repository; `write` is also what a maintainer has. */
  permission: z.enum(['admin', 'write', 'read', 'none']),
  /** `org/slug` of the teams asked for of which they are an active member; absent when nobody could ask. */
  teams: z.array(line).max(100).optional(),
});
export type GithubReviewer = z.infer<typeof reviewer>;

const review = z.strictObject({
  id,
  /** null: the account is gone. */
  userId: id.nullable(),
  state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
  /** null: the commit is gone. */
  commitId: sha.nullable(),
  submittedAt: time.optional(),
});
export type GithubReview = z.infer<typeof review>;

const codeOwners = z.strictObject({
  /** Changed files that have the same owners. */
  files: z.int().min(1),
  example: line,
  /** Accounts by id, resolved from logins and teams; empty when none of the names could be resolved. */
  ownerIds: z.array(id).max(1_000),
  /** As written in CODEOWNERS. */
  owners: z.array(line).max(200),
});

const pullRequest = z.strictObject({
  number: id,
  draft: z.boolean(),
  merged: z.boolean(),
  author: account.nullable(),
  headSha: sha,
  baseRef: line,
  mergeCommitSha: sha.optional(),
  /** When `headSha` became the head, by GitHub's clock; absent when its record does not reach back that far. */
  headPushedAt: time.optional(),
  /** Everybody who pushed, wrote or committed a part of it, with an account. */
  contributorIds: z.array(id).max(MAX_LISTED),
  /** Commits whose author or committer has no account, so that nobody can tell who it was. */
  unknownContributors: z.int().min(0),
  reviews: z.array(review).max(MAX_LISTED),
  /** Changed files that decide about this very change: the policy and what it names, CODEOWNERS, the gate's workflow. */
  judgeFiles: z.array(line).max(MAX_LISTED),
  codeOwners: z.array(codeOwners).max(MAX_LISTED).optional(),
});
export type GithubPullRequest = z.infer<typeof pullRequest>;

const run = z.strictObject({
  id,
  attempt: id,
  headSha: sha,
  event: line,
  actor: account.nullable(),
  triggeringActor: account.nullable(),
  approvals: z
    .array(
      z.strictObject({
        userId: id.nullable(),
        state: z.enum(['approved', 'rejected', 'pending']),
        environments: z.array(line).max(100),
      }),
    )
    .max(MAX_LISTED),
});
export type GithubRunFacts = z.infer<typeof run>;

export const githubApprovalsSchema = z.strictObject({
  ...boundFields,
  /** Base of the API that answered. */
  server: z.url({ protocol: /^https?$/ }).max(2048),
  repository: z.strictObject({ name: line, id }),
  pullRequest: pullRequest.optional(),
  run: run.optional(),
  reviewers: z.array(reviewer).max(MAX_LISTED),
});
export type GithubApprovalsPredicate = z.infer<typeof githubApprovalsSchema>;
