import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  connectGithub
} from "./chunk-FRZQTMXG.js";
import {
  isAppError,
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/platform/github-posture.ts
async function readPosture(options) {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  const what = "read the repository";
  const read = (await call(what, () => octokit.rest.repos.get({ owner, repo }), "metadata: read")).data;
  const branch = options.branch ?? read.default_branch;
  const items = [];
  const rules = await ask(
    github,
    `/repos/{owner}/{repo}/rules/branches/${encodeURIComponent(branch)}`,
    "metadata: read"
  );
  for (const rule of RULES) items.push(judgeAnswer(rule, rules));
  for (const look of LOOKS) items.push(judgeAnswer(look, await ask(github, look.route, look.permission)));
  return { repository: read.full_name, repositoryId: read.id, branch, items };
}
async function ask({ octokit, owner, repo, call }, route, permission) {
  try {
    const request = () => octokit.request(`GET ${route}`, { owner, repo, per_page: 100 });
    return {
      value: (await call(`read ${route.replace("/repos/{owner}/{repo}/", "")}`, request, permission)).data
    };
  } catch (thrown) {
    const hint = isAppError(thrown) && thrown.hint !== void 0 ? ` (${thrown.hint})` : "";
    return { problem: `${messageOf(thrown)}${hint}` };
  }
}
function judgeAnswer({ id, fix, judge }, answer) {
  if ("problem" in answer) return { id, status: "undecided", detail: answer.problem, fix };
  try {
    const [detail, problem] = judge(answer.value);
    return problem === void 0 ? { id, status: "ok", detail } : { id, status: "failed", detail: problem, fix };
  } catch (thrown) {
    return {
      id,
      status: "undecided",
      detail: `GitHub's answer is not as expected: ${messageOf(thrown)}`,
      fix
    };
  }
}
var RULES = [
  {
    id: "required-workflow",
    fix: "require the workflow of the gate by an organisation ruleset: sallyport init --org",
    judge: (rules) => {
      const workflows = parametersOf(rules, "workflows").flatMap((each) => listOf(each["workflows"]));
      if (workflows.length === 0) return ["", "no workflow is required"];
      const loose = workflows.filter((each) => !/^[0-9a-f]{40}$/.test(textOf(each["sha"])));
      return loose.length === 0 ? [workflows.map((each) => textOf(each["path"])).join(", ")] : ["", `${textOf(loose[0]?.["path"])} is required at no commit`];
    }
  },
  {
    id: "required-check",
    fix: 'require "sallyport: ENVIRONMENT" of one App: sallyport init --org',
    judge: (rules) => {
      const checks = parametersOf(rules, "required_status_checks").flatMap((each) => listOf(each["required_status_checks"])).filter((each) => textOf(each["context"]).startsWith("sallyport: "));
      if (checks.length === 0) return ["", "no check of the gate is required"];
      const open = checks.filter((each) => typeof each["integration_id"] !== "number");
      const names = (open.length > 0 ? open : checks).map((each) => textOf(each["context"])).join(", ");
      return open.length > 0 ? ["", `${names}: any App may set it, for want of an integration_id`] : [names];
    }
  },
  {
    id: "reviews",
    fix: "ask for a review by a code owner that a later push takes away: sallyport init --org",
    judge: (rules) => {
      const all = parametersOf(rules, "pull_request");
      const has = (key) => all.some((each) => each[key] === true);
      const missing = [
        "dismiss_stale_reviews_on_push",
        "require_code_owner_review",
        "require_last_push_approval"
      ].filter((key) => !has(key));
      const count = Math.max(0, ...all.map((each) => Number(each["required_approving_review_count"])));
      if (!(count >= 1)) return ["", "no review is required"];
      return missing.length === 0 ? [`${String(count)} required`] : ["", `not set: ${missing.join(", ")}`];
    }
  },
  ...["non_fast_forward", "deletion", "required_signatures"].map((type) => ({
    id: { non_fast_forward: "no-force-push", deletion: "no-deletion", required_signatures: "signed-commits" }[type],
    fix: `add the rule ${type} to the branch`,
    judge: (rules) => listOf(rules).some((each) => each["type"] === type) ? ["set"] : ["", "not set"]
  }))
];
var LOOKS = [
  {
    id: "code-owners",
    route: "/repos/{owner}/{repo}/codeowners/errors",
    permission: "contents: read",
    fix: "write a CODEOWNERS file that GitHub can read, with the policy and the workflows in it",
    judge: (answer) => {
      const errors = listOf(fieldsOf(answer)["errors"]);
      return errors.length === 0 ? ["no errors"] : ["", `${String(errors.length)} lines that GitHub does not understand`];
    }
  },
  {
    id: "allowed-actions",
    route: "/repos/{owner}/{repo}/actions/permissions",
    permission: "administration: read",
    fix: "allow selected actions only, and require that they are pinned",
    judge: (answer) => {
      const { allowed_actions: allowed, sha_pinning_required: pinned } = fieldsOf(answer);
      if (allowed !== "selected" && allowed !== "local_only")
        return ["", `allowed actions: ${textOf(allowed)}`];
      return pinned === true ? [`${textOf(allowed)}, pinned`] : ["", "actions need not be pinned"];
    }
  },
  {
    id: "workflow-token",
    route: "/repos/{owner}/{repo}/actions/permissions/workflow",
    permission: "administration: read",
    fix: "give workflows a token that only reads, and that cannot approve pull requests",
    judge: (answer) => {
      const fields = fieldsOf(answer);
      const standard = textOf(fields["default_workflow_permissions"]);
      if (standard !== "read") return ["", `default permissions of workflows: ${standard}`];
      return fields["can_approve_pull_request_reviews"] === false ? ["read"] : ["", "workflows may approve pull requests"];
    }
  },
  {
    id: "environments",
    route: "/repos/{owner}/{repo}/environments",
    permission: "actions: read",
    fix: "give every environment reviewers and branches that may deploy, or delete it",
    judge: (answer) => {
      const { total_count: total, environments } = fieldsOf(answer);
      const all = listOf(environments);
      if (Number(total) !== all.length)
        return ["", `only ${String(all.length)} of ${textOf(total)} could be looked at`];
      if (all.length === 0) return ["", "there are none: no key can be kept from other branches"];
      const open = all.filter(
        (each) => !listOf(each["protection_rules"]).some((rule) => rule["type"] === "required_reviewers")
      );
      const names = (list) => list.map((each) => textOf(each["name"])).join(", ");
      return open.length === 0 ? [names(all)] : ["", `without reviewers: ${names(open)}`];
    }
  },
  {
    id: "repository-secrets",
    route: "/repos/{owner}/{repo}/actions/secrets",
    permission: "secrets: read",
    fix: "use OIDC (keyless) in the place of keys, or move them into environments with reviewers",
    judge: (answer) => {
      const { total_count: total, secrets } = fieldsOf(answer);
      if (total === 0) return ["none: what signs is bound to an environment, or comes by OIDC"];
      return [
        "",
        `every branch can read ${listOf(secrets).map((each) => textOf(each["name"])).join(", ")}`
      ];
    }
  }
];
function parametersOf(rules, type) {
  return listOf(rules).filter((each) => each["type"] === type).map((each) => fieldsOf(each["parameters"]));
}
function listOf(value) {
  if (!Array.isArray(value)) throw new TypeError("not a list");
  return value.map(fieldsOf);
}
function fieldsOf(value) {
  if (typeof value !== "object" || value === null) throw new TypeError("not an object");
  return value;
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value ?? null);
}
export {
  readPosture
};
