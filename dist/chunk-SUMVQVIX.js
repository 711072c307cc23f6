const path = process.getBuiltinModule("node:path");
import {
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/org-rulesets.ts
async function orgRulesets(options) {
  const repositories = options.repositories ?? [];
  const repository_name = { include: repositories.length === 0 ? ["~ALL"] : repositories, exclude: [] };
  const common = { target: "branch", enforcement: "active", bypass_actors: [] };
  const branch = asked(
    options.auditBranch ?? "sallyport-audit",
    /^[A-Za-z0-9][\w./-]{0,199}$/,
    "audit-branch"
  );
  const rulesets = [
    {
      name: "sallyport gate",
      ...common,
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH"], exclude: [] }, repository_name },
      rules: [
        {
          type: "workflows",
          parameters: { do_not_enforce_on_create: false, workflows: [workflowOf(options)] }
        },
        { type: "required_status_checks", parameters: checksOf(options) },
        { type: "pull_request", parameters: REVIEWS },
        { type: "non_fast_forward" },
        { type: "deletion" }
      ]
    },
    {
      name: "sallyport audit log",
      ...common,
      conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] }, repository_name },
      rules: [{ type: "non_fast_forward" }, { type: "deletion" }]
    }
  ];
  if (options.output !== void 0) {
    for (const ruleset of rulesets) {
      const file = path.join(path.resolve(options.output), `${ruleset.name.replaceAll(" ", "-")}.json`);
      await writeAtomically(file, `${JSON.stringify(ruleset, void 0, 2)}
`);
    }
  }
  return rulesets;
}
var REVIEWS = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: true,
  require_last_push_approval: true,
  required_review_thread_resolution: true
};
function workflowOf({ repositoryId, workflow, ref, sha }) {
  return {
    repository_id: idOf(repositoryId, "repository-id"),
    path: asked(workflow, /^\.github\/workflows\/[\w.-]+\.ya?ml$/, "workflow"),
    ref: asked(ref ?? "refs/heads/main", /^refs\/(?:heads|tags)\/[\w./-]+$/, "ref"),
    sha: asked(sha, /^(?!0{40})[0-9a-f]{40}$/, "sha")
  };
}
function checksOf({ appId, environments }) {
  if (environments.length === 0) throw missing("environment");
  const integration_id = idOf(appId, "app-id");
  const required_status_checks = environments.map((name) => ({
    context: `sallyport: ${asked(name, /^\S(?:.{0,98}\S)?$/, "environment")}`,
    integration_id
  }));
  return {
    strict_required_status_checks_policy: true,
    do_not_enforce_on_create: false,
    required_status_checks
  };
}
function idOf(text, flag) {
  return Number(asked(text, /^[1-9]\d{0,14}$/, flag));
}
function asked(text, form, flag) {
  if (text === void 0) throw missing(flag);
  if (form.test(text)) return text;
  throw new AppError("invalid-input", `--${flag} ${JSON.stringify(text)} is not usable`, {
    hint: HINTS[flag] ?? HINT
  });
}
function missing(flag) {
  return new AppError("invalid-input", `init --org needs --${flag}`, { hint: HINTS[flag] ?? HINT });
}
var HINT = "docs/org-rollout.md says what belongs there";
var HINTS = {
  "repository-id": "the number in: gh api repos/OWNER/NAME --jq .id",
  "app-id": "the id of the App that makes the check runs; 15368 for GITHUB_TOKEN on github.com",
  sha: "the full commit (40 hex digits) of the required workflow",
  workflow: "its path in that repository, as .github/workflows/gate-required.yml",
  environment: "an environment of the policy, as production"
};

export {
  orgRulesets
};
