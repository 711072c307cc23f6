import {
  boundFields
} from "./chunk-BXZI4BC6.js";
import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  boolean,
  int,
  strictObject,
  string,
  url
} from "./chunk-KMVC2J2I.js";

// src/domain/github-approvals.ts
var MAX_LISTED = 3e3;
var sha = string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "must be a commit in lower-case hex");
var line = string().max(1024);
var time = iso_exports.datetime();
var id = int().positive();
var account = strictObject({
  login: line,
  id,
  type: _enum(["User", "Bot", "Organization", "Mannequin"])
});
var reviewer = strictObject({
  ...account.shape,
  /** Of the repository; `write` is also what a maintainer has. */
  permission: _enum(["admin", "write", "read", "none"]),
  /** `org/slug` of the teams asked for of which they are an active member; absent when nobody could ask. */
  teams: array(line).max(100).optional()
});
var review = strictObject({
  id,
  /** null: the account is gone. */
  userId: id.nullable(),
  state: _enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]),
  /** null: the commit is gone. */
  commitId: sha.nullable(),
  submittedAt: time.optional()
});
var codeOwners = strictObject({
  /** Changed files that have the same owners. */
  files: int().min(1),
  example: line,
  /** Accounts by id, resolved from logins and teams; empty when none of the names could be resolved. */
  ownerIds: array(id).max(1e3),
  /** As written in CODEOWNERS. */
  owners: array(line).max(200)
});
var pullRequest = strictObject({
  number: id,
  draft: boolean(),
  merged: boolean(),
  author: account.nullable(),
  headSha: sha,
  baseRef: line,
  mergeCommitSha: sha.optional(),
  /** When `headSha` became the head, by GitHub's clock; absent when its record does not reach back that far. */
  headPushedAt: time.optional(),
  /** Everybody who pushed, wrote or committed a part of it, with an account. */
  contributorIds: array(id).max(MAX_LISTED),
  /** Commits whose author or committer has no account, so that nobody can tell who it was. */
  unknownContributors: int().min(0),
  reviews: array(review).max(MAX_LISTED),
  /** Changed files that decide about this very change: the policy and what it names, CODEOWNERS, the gate's workflow. */
  judgeFiles: array(line).max(MAX_LISTED),
  codeOwners: array(codeOwners).max(MAX_LISTED).optional()
});
var run = strictObject({
  id,
  attempt: id,
  headSha: sha,
  event: line,
  actor: account.nullable(),
  triggeringActor: account.nullable(),
  approvals: array(
    strictObject({
      userId: id.nullable(),
      state: _enum(["approved", "rejected", "pending"]),
      environments: array(line).max(100)
    })
  ).max(MAX_LISTED)
});
var githubApprovalsSchema = strictObject({
  ...boundFields,
  /** Base of the API that answered. */
  server: url({ protocol: /^https?$/ }).max(2048),
  repository: strictObject({ name: line, id }),
  pullRequest: pullRequest.optional(),
  run: run.optional(),
  reviewers: array(reviewer).max(MAX_LISTED)
});

export {
  githubApprovalsSchema
};
