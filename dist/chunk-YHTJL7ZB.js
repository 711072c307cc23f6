const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import {
  codeCell,
  textCell
} from "./chunk-OYJD7DCM.js";
import {
  AppError,
  readVariable
} from "./chunk-4YF2P4A2.js";

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

// src/actions/support/unsigned-run.ts
function isUnsignedRun({ key, keyless, pkcs11 }, { isFork }, env) {
  if (!isFork || pkcs11 !== void 0) return false;
  if (keyless === true) return readVariable("idTokenUrl", env) === void 0;
  if (key === void 0) return true;
  const named = /^env:\/\/(.+)$/.exec(key)?.[1];
  if (named !== void 0) return (env[named] ?? "").trim() === "";
  return !fs.existsSync(path.resolve(key));
}
var WITHOUT_SECRETS = {
  unsigned: true,
  ...{ audit: void 0, auditKey: void 0, auditCheckpoint: void 0, auditConsumer: void 0 },
  recorded: false
};
function renderSecondStage(secondStage, run) {
  if (secondStage.length === 0) return "";
  const from = run.pullRequest === void 0 ? "" : `pull request ${String(run.pullRequest.number)}, `;
  return [
    "",
    "### What this run could not do",
    "",
    `It is the run of a fork (${from}commit ${codeCell(run.headSha.slice(0, 12))}): without secrets it signed nothing, stored nothing, logged nothing and published nothing. The second stage:`,
    "",
    ...secondStage.map((line) => `- ${textCell(line)}`),
    ""
  ].join("\n");
}

export {
  githubSource,
  partiesOfRun,
  isUnsignedRun,
  WITHOUT_SECRETS,
  renderSecondStage
};
