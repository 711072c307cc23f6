import {
  planAnnotations
} from "./chunk-ZBOJBULZ.js";
import {
  renderSummary
} from "./chunk-OJ5ETO6F.js";
import {
  pathInRepository
} from "./chunk-4EMKBBC3.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";

// src/actions/support/decision-result.ts
function decisionResult({ decision }, folderOf) {
  const { verdict, allowed, environment, override } = decision;
  const failed = decision.checks.find(({ result }) => result === "block" || result === "indeterminate");
  const why = failed === void 0 ? "" : `: ${failed.reason}`;
  const lifted = override === void 0 ? "" : `, overridden by ${override.people.join(", ")}`;
  return {
    verdict,
    allowed,
    headline: `${environment}: ${verdict}${why}${lifted}`,
    summary: renderSummary(decision),
    annotations: planAnnotations(shownFindings(decision.findings, folderOf))
  };
}
function shownFindings(findings, folderOf) {
  return findings.flatMap(({ finding, status }) => {
    if (status !== "blocking" && status !== "warning") return [];
    const { location } = finding;
    return [
      { ...finding, location: { ...location, path: pathInRepository(location.path, folderOf(finding)) } }
    ];
  });
}

// src/actions/support/github-source.ts
function githubSource(inputs, run) {
  const token = inputs["github-token"];
  if (token === void 0 || run.repository === void 0) return {};
  const { apiUrl, repository, runId, workflow } = run;
  const pullRequest = numberOf(inputs["pull-request"]) ?? run.pullRequest?.number;
  return { github: { token, apiUrl, repository, pullRequest, runId, workflow } };
}
function numberOf(text) {
  if (text === void 0) return void 0;
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new AppError("invalid-input", `input pull-request ${JSON.stringify(text)} is not a number`, {
    hint: "write the number of the pull request, for example 7"
  });
}

// src/actions/support/parties.ts
function partiesOfRun({
  actor,
  triggeringActor,
  pullRequest
}) {
  const actors = actor.login === void 0 ? [] : [accountOf({ ...actor, login: actor.login })];
  if (triggeringActor !== void 0 && triggeringActor !== actor.login) {
    actors.push({ kind: "github", login: triggeringActor });
  }
  const author = pullRequest?.author;
  return {
    ...actors.length === 0 ? {} : { actor: actors },
    ...author === void 0 ? {} : { author: [accountOf(author)] }
  };
}
function accountOf({ login, id }) {
  return { kind: "github", login, ...id === void 0 ? {} : { id } };
}

export {
  decisionResult,
  githubSource,
  partiesOfRun
};
