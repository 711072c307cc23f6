import {
  githubApprovalsSchema
} from "./chunk-S6RO5LHD.js";
import {
  acceptable,
  bindingOf
} from "./chunk-5MTNKBSJ.js";
import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  makeStatement
} from "./chunk-4ABMKW4W.js";

// src/people/make-github-approvals.ts
function makeGithubApprovals(subject, { server, repository, pullRequest, run, reviewers, ...fields }) {
  const predicate = {
    ...bindingOf("github-approvals", fields),
    server,
    repository,
    ...pullRequest === void 0 ? {} : { pullRequest },
    ...run === void 0 ? {} : { run },
    reviewers
  };
  const accepted = acceptable(githubApprovalsSchema, predicate, "observation of GitHub");
  return makeStatement(subject, PREDICATE.githubApprovals, accepted);
}

export {
  makeGithubApprovals
};
