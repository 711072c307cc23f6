import {
  connectGithub,
  statusOf
} from "./chunk-GY6CJQHN.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/github-preflight.ts
var PROBES = {
  "contents: read": ({ octokit, owner, repo }) => octokit.rest.repos.get({ owner, repo }),
  "pull-requests: read": ({ octokit, owner, repo }) => octokit.rest.pulls.list({ owner, repo, per_page: 1 }),
  "actions: read": ({ octokit, owner, repo }) => octokit.rest.actions.listWorkflowRunsForRepo({ owner, repo, per_page: 1 }),
  "checks: write": (github) => refused(github, "POST /repos/{owner}/{repo}/check-runs"),
  "security-events: write": (github) => refused(github, "POST /repos/{owner}/{repo}/code-scanning/sarifs"),
  "deployments: write": (github) => refused(github, "POST /repos/{owner}/{repo}/deployments")
};
function refused({ octokit, owner, repo }, route) {
  return octokit.request(route, { owner, repo });
}
async function requirePermissions(options, wanted) {
  if (wanted.length === 0) return;
  const github = await connectGithub(options);
  const missing = [];
  const probed = /* @__PURE__ */ new Map();
  for (const each of wanted) {
    const known = probed.get(each.permission) ?? await isAllowed(github, each.permission);
    probed.set(each.permission, known);
    if (!known) missing.push(each);
  }
  if (missing.length === 0) return;
  const list = missing.map(({ permission, reason }) => `${permission} (for ${reason})`).join(", ");
  const block = [...new Set(missing.map(({ permission }) => permission))].join(", ");
  throw new AppError("missing-permission", `the token of ${options.repository} lacks ${list}`, {
    hint: `write it under "permissions" of the job: { ${block} }; a run of a fork gets no more than read`
  });
}
async function isAllowed(github, permission) {
  return await github.call(
    `find out whether the token has ${permission}`,
    async () => {
      try {
        await PROBES[permission](github);
        return true;
      } catch (cause) {
        const status = statusOf(cause);
        const isLimit = /rate limit/i.test(cause instanceof Error ? cause.message : "");
        if ((status === 401 || status === 403 || status === 404) && !isLimit) return false;
        if (status === 400 || status === 422) return true;
        throw cause;
      }
    },
    permission
  );
}
export {
  requirePermissions
};
