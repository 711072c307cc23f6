import {
  AppError,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/platform/github-event.ts
function readChange(eventName, payload) {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target": {
      const head = valueAt(payload, "pull_request", "head");
      const isFork = textAt(head, "repo", "full_name") !== textAt(payload, "repository", "full_name");
      const number = numberAt(payload, "pull_request", "number");
      const ref = number === void 0 ? void 0 : `refs/pull/${String(number)}/head`;
      return {
        pullRequest: void 0,
        headSha: textAt(head, "sha"),
        ref,
        baseSha: textAt(payload, "pull_request", "base", "sha"),
        isFork
      };
    }
    case "merge_group": {
      const group = valueAt(payload, "merge_group");
      const ref = textAt(group, "head_ref");
      const number = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref ?? "")?.[1];
      const pullRequest = number === void 0 ? void 0 : { number: Number(number), author: void 0 };
      return {
        pullRequest,
        headSha: textAt(group, "head_sha"),
        ref,
        baseSha: textAt(group, "base_sha"),
        isFork: false
      };
    }
    case "workflow_run": {
      const run = valueAt(payload, "workflow_run");
      const number = numberAt(run, "pull_requests", 0, "number");
      const pullRequest = number === void 0 ? void 0 : { number, author: void 0 };
      const branch = textAt(run, "head_branch");
      const ref = branch === void 0 ? void 0 : `refs/heads/${branch}`;
      return {
        pullRequest,
        headSha: textAt(run, "head_sha"),
        ref,
        baseSha: textAt(run, "pull_requests", 0, "base", "sha"),
        isFork: false
      };
    }
    default:
      return {
        pullRequest: void 0,
        headSha: void 0,
        ref: void 0,
        baseSha: void 0,
        isFork: false
      };
  }
}
function valueAt(value, ...path) {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return void 0;
    current = Reflect.get(current, key);
  }
  return current;
}
function textAt(value, ...path) {
  const found = valueAt(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function numberAt(value, ...path) {
  const found = valueAt(value, ...path);
  return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : void 0;
}

// src/platform/github-run.ts
var ABOUT_A_CHANGE = [
  "pull_request",
  "pull_request_target",
  "merge_group",
  "workflow_run"
];
async function readGithubRun() {
  const { readContext } = await import("./chunk-IA2QVEBX.js");
  const context = readContext();
  const repository = readVariable("githubRepository", process.env);
  const actorId = Number(readVariable("githubActorId", process.env));
  const { pull_request: pull } = context.payload;
  const change = readChange(context.eventName, context.payload);
  return {
    eventName: context.eventName,
    actor: { login: context.actor, ...Number.isSafeInteger(actorId) && actorId > 0 ? { id: actorId } : {} },
    triggeringActor: readVariable("githubTriggeringActor", process.env),
    pullRequest: pull === void 0 ? change.pullRequest : { number: pull.number, author: accountOf(Reflect.get(pull, "user")) },
    workflow: workflowPath(repository),
    headSha: change.headSha ?? context.sha,
    baseSha: change.baseSha ?? (ABOUT_A_CHANGE.includes(context.eventName) ? void 0 : context.sha),
    ref: change.ref ?? context.ref,
    isFork: change.isFork,
    repository,
    apiUrl: context.apiUrl,
    runId: context.runId > 0 ? context.runId : void 0,
    runUrl: repository === void 0 || !(context.runId > 0) ? void 0 : `${context.serverUrl}/${repository}/actions/runs/${String(context.runId)}`
  };
}
function requirePullRequest(run, input) {
  if (run.pullRequest !== void 0) return run.pullRequest;
  throw new AppError(
    "invalid-input",
    `input ${input} needs a pull request, this run was started by ${run.eventName}`,
    {
      hint: `set ${input} only for pull_request events`
    }
  );
}
function accountOf(value) {
  if (typeof value !== "object" || value === null) return void 0;
  const login = Reflect.get(value, "login");
  const id = Reflect.get(value, "id");
  return typeof login === "string" && typeof id === "number" ? { login, id } : void 0;
}
function workflowPath(repository) {
  const ref = readVariable("githubWorkflowRef", process.env);
  const prefix = `${repository ?? ""}/`;
  return ref?.startsWith(prefix) === true ? ref.slice(prefix.length).replace(/@.*$/, "") : void 0;
}

export {
  readGithubRun,
  requirePullRequest
};
