import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/audit-event.ts
function actorOfSigner(signer) {
  return signer.kind === "key" ? { id: signer.keyId, method: "key" } : {
    id: signer.identity,
    issuer: signer.issuer,
    method: signer.isOwnAuthority === true ? "certificate" : "keyless"
  };
}
function actorOfRun(given, context) {
  if (given !== void 0) return { id: given, method: "local" };
  const login = readVariable("githubActor", context.env);
  if (login !== void 0 && readVariable("githubActions", context.env) === "true") {
    const issuer = readVariable("githubServerUrl", context.env);
    return { id: login, ...issuer === void 0 ? {} : { issuer }, method: "github-actions" };
  }
  throw new AppError("invalid-input", "nobody was named as actor", { hint: "give --actor NAME" });
}
function runOf(context) {
  const { env } = context;
  const server = readVariable("githubServerUrl", env);
  const repository = readVariable("githubRepository", env);
  const id = readVariable("githubRunId", env);
  if (server === void 0 || repository === void 0 || id === void 0) return {};
  const attempt = Number(readVariable("githubRunAttempt", env));
  const uri = `${server}/${repository}/actions/runs/${id}`;
  return { run: { uri, ...Number.isSafeInteger(attempt) && attempt > 0 ? { attempt } : {} } };
}
function makeAuditEvent(parts, context) {
  const { subject, environment, consumers } = parts;
  return {
    action: parts.action,
    actor: actorOfRun(parts.actor, context),
    ...subject === void 0 ? {} : { subject: { ...subject, digest: { ...subject.digest } } },
    ...environment === void 0 ? {} : { environment },
    ...parts.details === void 0 || parts.details.length === 0 ? {} : { details: Object.fromEntries(parts.details.map(splitPair)) },
    ...consumers === void 0 || consumers.length === 0 ? {} : { consumers: [...consumers] },
    ...runOf(context)
  };
}
function splitPair(text) {
  const at = text.indexOf("=");
  if (at < 1 || at === text.length - 1) {
    throw new AppError("invalid-input", `${JSON.stringify(text)} is not NAME=VALUE`);
  }
  return [text.slice(0, at), text.slice(at + 1)];
}

export {
  actorOfSigner,
  runOf,
  makeAuditEvent
};
