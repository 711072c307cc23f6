const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  findCodeOwners,
  ownersOf,
  parseCodeOwners
} from "./chunk-WEKHK64L.js";
import {
  objectIn
} from "./chunk-6FPGPT2E.js";
import {
  connectGithub,
  statusOf
} from "./chunk-GY6CJQHN.js";
import {
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/posture-answers.ts
async function ask({ octokit, owner, repo, call }, route, { permission, ...values }) {
  try {
    const request = () => octokit.request(`GET ${route}`, { owner, repo, ...values });
    const place = route.replace("/repos/{owner}/{repo}/", "").replaceAll(/\{(\w+)\}/g, (_, name) => textOf(values[name]));
    return { value: (await call(`read ${place}`, request, permission)).data };
  } catch (thrown) {
    const hint = isAppError(thrown) && thrown.hint !== void 0 ? ` (${thrown.hint})` : "";
    const cause = thrown instanceof Error ? thrown.cause : void 0;
    return { problem: `${messageOf(thrown)}${hint}`, status: statusOf(cause), said: messageOf(cause) };
  }
}
function judgeAnswer({ id, fix, judge }, answer) {
  if ("problem" in answer) return { id, status: "undecided", detail: answer.problem, fix };
  try {
    const [detail, problem] = judge(answer.value);
    return problem === void 0 ? { id, status: "ok", detail } : { id, status: "failed", detail: problem, fix };
  } catch (thrown) {
    const detail = `GitHub's answer is not as expected: ${messageOf(thrown)}`;
    return { id, status: "undecided", detail, fix };
  }
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

// src/platform/posture-code-owners.ts
var WORKFLOWS = ".github/workflows";
async function readOwnership(github, { branch, owned }) {
  const id = "code-owners";
  const fix = "write a CODEOWNERS file that GitHub can read, with the policy, the workflows and itself in it";
  const failed = (detail) => ({ id, status: "failed", detail, fix });
  const undecided = (detail) => ({ id, status: "undecided", detail, fix });
  try {
    const file = await findCodeOwners(github, branch);
    if (file === void 0) {
      const seen = await ask(github, "/repos/{owner}/{repo}/branches/{branch}", {
        ...{ branch, permission: "contents: read" }
      });
      if ("problem" in seen) return undecided(seen.problem);
      return failed("there is no CODEOWNERS file on the branch");
    }
    const errors = await ask(github, "/repos/{owner}/{repo}/codeowners/errors", {
      ...{ ref: branch, permission: "contents: read" }
    });
    if ("problem" in errors) return undecided(errors.problem);
    const { length } = listOf(fieldsOf(errors.value)["errors"]);
    if (length > 0) return failed(`${String(length)} lines of ${file.path} that GitHub does not understand`);
    const workflows = await listWorkflows(github, branch);
    if (typeof workflows === "string") return undecided(workflows);
    const rules = parseCodeOwners(file.text);
    const free = [file.path, ...workflows, ...owned].filter((path) => ownersOf(path, rules).length === 0);
    return free.length === 0 ? { id, status: "ok", detail: `${file.path}, no errors` } : failed(`${file.path} gives no owner to ${free.slice(0, 5).join(", ")}`);
  } catch (thrown) {
    return undecided(messageOf(thrown));
  }
}
async function listWorkflows(github, branch) {
  const answer = await ask(github, "/repos/{owner}/{repo}/contents/{path}", {
    ...{ path: WORKFLOWS, ref: branch, permission: "contents: read" }
  });
  if ("problem" in answer) return answer.status === 404 ? [] : answer.problem;
  return listOf(answer.value).map((each) => textOf(each["path"]));
}

// src/platform/posture-rules.ts
async function readBranchRules(github, branch) {
  const rules = await ask(github, "/repos/{owner}/{repo}/rules/branches/{branch}", {
    ...{ branch, per_page: 100, permission: "metadata: read" }
  });
  const byRules = RULES.map((look) => judgeAnswer(look, rules));
  const bypass = await readBypass(github, rules);
  const checks = [...byRules, bypass];
  if (checks.every(({ status }) => status === "ok")) return checks;
  const protection = await readProtection(github, branch);
  const joined = RULES.map(
    (look, index) => joinClassic(look, byRules[index] ?? judgeAnswer(look, rules), protection)
  );
  const isAlone = "value" in rules && Array.isArray(rules.value) && rules.value.length === 0;
  return [...joined, isAlone ? joinClassic(BYPASS, bypass, protection) : bypass];
}
var MAX_RULESETS = 20;
var BYPASS = {
  id: "no-bypass",
  fix: "empty the bypass list of every ruleset: sallyport init --org makes none",
  judge: () => ["", "no rule applies"],
  classic: () => ["nobody"]
};
async function readBypass(github, rules) {
  const { id, fix } = BYPASS;
  if ("problem" in rules) return judgeAnswer(BYPASS, rules);
  const open = /* @__PURE__ */ new Set();
  try {
    const list = listOf(rules.value);
    if (list.length === 0) return judgeAnswer(BYPASS, rules);
    const rulesets = new Set(list.map((each) => Number(textOf(each["ruleset_id"]))));
    if (rulesets.size > MAX_RULESETS) throw new TypeError(`more than ${String(MAX_RULESETS)} rulesets`);
    for (const ruleset_id of rulesets) {
      const answer = await ask(github, "/repos/{owner}/{repo}/rulesets/{ruleset_id}", {
        ...{ ruleset_id, permission: "administration: read" }
      });
      if ("problem" in answer) return judgeAnswer(BYPASS, answer);
      const { name, bypass_actors: actors } = fieldsOf(answer.value);
      if (actors === void 0) {
        const detail = `who may bypass ${textOf(name)} is not shown to this token`;
        return { id, status: "undecided", detail, fix };
      }
      for (const actor of listOf(actors))
        open.add(`${textOf(actor["actor_type"])} may bypass ${textOf(name)}`);
    }
  } catch (thrown) {
    const detail = `GitHub's answer is not as expected: ${messageOf(thrown)}`;
    return { id, status: "undecided", detail, fix };
  }
  if (open.size === 0) return { id, status: "ok", detail: "nobody" };
  return { id, status: "failed", detail: [...open].slice(0, 5).join(", "), fix };
}
async function readProtection(github, branch) {
  const values = { branch, permission: "administration: read" };
  const answer = await ask(github, "/repos/{owner}/{repo}/branches/{branch}/protection", values);
  if (!("problem" in answer)) return answer;
  if (answer.status === 404 && /^Branch not protected\b/.test(answer.said)) return { value: null };
  const seen = await ask(github, "/repos/{owner}/{repo}/branches/{branch}", {
    ...{ branch, permission: "contents: read" }
  });
  const summary = "value" in seen ? partOf(partOf(seen.value, "protection"), "enabled") : void 0;
  return summary === false ? { value: null } : answer;
}
function joinClassic({ id, fix, classic }, byRules, protection) {
  if (byRules.status === "ok" || classic === void 0) return byRules;
  if ("value" in protection && protection.value === null) return byRules;
  const judge = (value) => {
    const fields = fieldsOf(value);
    const [detail2, problem] = classic(fields);
    if (problem !== void 0) return ["", `${byRules.detail}; classic branch protection: ${problem}`];
    return isOn(fields["enforce_admins"]) ? [`${detail2} (classic branch protection)`] : ["", `${byRules.detail}; classic branch protection leaves out administrators`];
  };
  const judged = judgeAnswer({ id, fix, judge }, protection);
  if (judged.status === "ok" || judged.status === "failed" && byRules.status === "failed") return judged;
  const detail = judged.status === "undecided" ? `${byRules.detail}; classic branch protection: ${judged.detail}` : byRules.detail;
  return { id, status: "undecided", detail, fix };
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
    judge: (rules) => judgeChecks(
      parametersOf(rules, "required_status_checks").flatMap(
        (each) => listOf(each["required_status_checks"])
      ),
      "integration_id"
    ),
    classic: (protection) => {
      const checks = protection["required_status_checks"];
      return judgeChecks(checks === void 0 ? [] : listOf(fieldsOf(checks)["checks"]), "app_id");
    }
  },
  {
    id: "reviews",
    fix: "ask for a review by a code owner that a later push takes away: sallyport init --org",
    judge: (rules) => judgeReviews(parametersOf(rules, "pull_request"), "require_code_owner_review"),
    classic: (protection) => {
      const reviews = protection["required_pull_request_reviews"];
      const allowed = fieldsOf(partOf(reviews, "bypass_pull_request_allowances") ?? {});
      const exempt = ["users", "teams", "apps"].filter((kind) => listOf(allowed[kind] ?? []).length > 0);
      if (exempt.length > 0) return ["", `some ${exempt.join(" and ")} need no review`];
      return judgeReviews(reviews === void 0 ? [] : [fieldsOf(reviews)], "require_code_owner_reviews");
    }
  },
  ruleOf("non_fast_forward", "no-force-push", (all) => isOff(all["allow_force_pushes"])),
  ruleOf("deletion", "no-deletion", (all) => isOff(all["allow_deletions"])),
  ruleOf("required_signatures", "signed-commits", (all) => isOn(all["required_signatures"]))
];
function ruleOf(type, id, isSet) {
  return {
    id,
    fix: `add the rule ${type} to the branch`,
    judge: (rules) => listOf(rules).some((each) => each["type"] === type) ? ["set"] : ["", "not set"],
    classic: (protection) => isSet(protection) ? ["set"] : ["", "not set"]
  };
}
function judgeChecks(all, app) {
  const checks = all.filter((each) => textOf(each["context"]).startsWith("sallyport: "));
  if (checks.length === 0) return ["", "no check of the gate is required"];
  const open = checks.filter((each) => !(typeof each[app] === "number" && each[app] > 0));
  const names = (open.length > 0 ? open : checks).map((each) => textOf(each["context"])).join(", ");
  return open.length > 0 ? ["", `${names}: any App may set it, for want of its id (${app})`] : [names];
}
function judgeReviews(all, owners) {
  const wanted = [
    ...owners === "require_code_owner_review" ? ["dismiss_stale_reviews_on_push"] : ["dismiss_stale_reviews"],
    owners,
    "require_last_push_approval"
  ];
  const missing = wanted.filter((key) => !all.some((each) => each[key] === true));
  const count = Math.max(0, ...all.map((each) => Number(each["required_approving_review_count"])));
  if (!(count >= 1)) return ["", "no review is required"];
  return missing.length === 0 ? [`${String(count)} required`] : ["", `not set: ${missing.join(", ")}`];
}
function parametersOf(rules, type) {
  return listOf(rules).filter((each) => each["type"] === type).map((each) => fieldsOf(each["parameters"]));
}
function isOn(value) {
  return partOf(value, "enabled") === true;
}
function isOff(value) {
  return partOf(value, "enabled") === false;
}
function partOf(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}

// src/platform/posture-settings.ts
async function readSettings(github) {
  const checks = [];
  for (const look of SETTINGS) {
    const { route, permission, per_page } = look;
    const paging = per_page === void 0 ? {} : { per_page };
    checks.push(judgeAnswer(look, await ask(github, route, { permission, ...paging })));
  }
  return checks;
}
var SETTINGS = [
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
    per_page: 100,
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
    per_page: 100,
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

// src/platform/github-posture.ts
async function readPosture(options) {
  const github = await connectGithub(options);
  const { octokit, owner, repo, call } = github;
  const what = "read the repository";
  const answer = await call(what, () => octokit.rest.repos.get({ owner, repo }), "metadata: read");
  const read = objectIn(answer, "the repository", ["id", "full_name", "default_branch"]);
  const branch = options.branch ?? read.default_branch;
  const checks = [
    ...await readBranchRules(github, branch),
    await readOwnership(github, { branch, owned: options.owned ?? [] }),
    ...await readSettings(github)
  ];
  const commitProblem = options.commit === void 0 ? void 0 : await findCommitProblem(github, branch, options.commit);
  return {
    repository: { name: read.full_name, id: read.id },
    branch,
    defaultBranch: read.default_branch,
    checks,
    ...commitProblem === void 0 ? {} : { commitProblem }
  };
}
async function findCommitProblem(github, branch, commit) {
  const answer = await ask(github, "/repos/{owner}/{repo}/compare/{basehead}", {
    ...{ basehead: `${branch}...${commit}`, per_page: 1, permission: "contents: read" }
  });
  if ("problem" in answer) return answer.problem;
  try {
    const status = textOf(fieldsOf(answer.value)["status"]);
    if (status === "identical" || status === "behind") return void 0;
    return `commit ${commit.slice(0, 12)} is not on branch ${branch} (${status})`;
  } catch {
    return `GitHub's answer about commit ${commit.slice(0, 12)} is not as expected`;
  }
}
export {
  readPosture
};
