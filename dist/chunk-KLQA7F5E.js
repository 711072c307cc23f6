const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
import {
  fetchBounded
} from "./chunk-6R2OP7DM.js";
import {
  array,
  looseObject,
  object,
  string
} from "./chunk-KMVC2J2I.js";
import {
  codeOf,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  ENVIRONMENT,
  isAppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/platform/oidc.ts

// src/domain/github-claims.ts
var number = string().regex(/^\d{1,20}$/, "must be a number");
var plain = string().min(1).max(1024).regex(/^[^\s\p{Cc}]+$/u, "must be one word");
var repository = string().regex(/^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/, "must be owner/name");
var tokenSchema = object({
  iss: plain,
  ref: plain,
  sha: string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "must be a commit"),
  repository,
  repository_id: number,
  repository_owner_id: number,
  event_name: plain,
  workflow_ref: plain.includes("@"),
  job_workflow_ref: plain.includes("@"),
  runner_environment: plain,
  run_id: number,
  run_attempt: number,
  actor: plain.optional(),
  actor_id: number.optional()
});
function parseGithubClaims(payload) {
  const parsed = tokenSchema.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const claim = issue?.path.join(".") ?? "";
    throw new AppError(
      "malformed",
      `claim ${claim} of the GitHub token ${describe(issue?.message ?? "is not usable")}`,
      {
        hint: "the token must come from a GitHub Actions job"
      }
    );
  }
  const { data } = parsed;
  return {
    issuer: data.iss,
    ref: data.ref,
    sha: data.sha,
    repository: data.repository,
    repositoryId: data.repository_id,
    repositoryOwnerId: data.repository_owner_id,
    eventName: data.event_name,
    workflowRef: data.workflow_ref,
    jobWorkflowRef: data.job_workflow_ref,
    runnerEnvironment: data.runner_environment,
    runId: data.run_id,
    runAttempt: data.run_attempt,
    ...data.actor === void 0 ? {} : { actor: data.actor },
    ...data.actor_id === void 0 ? {} : { actorId: data.actor_id }
  };
}
function describe(message) {
  return message.startsWith("must") || message.startsWith("is") ? message : `is not usable: ${message}`;
}

// src/platform/oidc-verify.ts
var CLOCK_TOLERANCE_SECONDS = 60;
var MAX_TOKEN_LENGTH = 64 * 1024;
var MAX_DISCOVERY_BYTES = 256 * 1024;
var MAX_JWKS_BYTES = 1024 * 1024;
var ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
var discoverySchema = object({ issuer: string(), jwks_uri: string().max(2048) });
var jwksSchema = object({ keys: array(looseObject({ kty: string() })).max(100) });
async function verifyIdentityToken(options) {
  const { token, issuer, audience, clock } = options;
  if (token.length > MAX_TOKEN_LENGTH)
    throw new AppError("limit-exceeded", "the OIDC token is longer than 64 KiB");
  const keys = await fetchKeys(issuer, options.fetch ?? fetchBounded);
  const { createLocalJWKSet, jwtVerify } = await import("./chunk-Q6HESZHS.js");
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      currentDate: clock(),
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ["iss", "aud", "exp", "iat"]
    });
    return payload;
  } catch (cause) {
    throw refused(cause, options);
  }
}
async function fetchKeys(issuer, fetch) {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const discovery = discoverySchema.safeParse(
    await fetchJson(address, { fetch, maxBytes: MAX_DISCOVERY_BYTES })
  );
  if (!discovery.success) throw new AppError("malformed", `${address} is not an OpenID configuration`);
  if (discovery.data.issuer !== issuer) {
    throw new AppError(
      "signer-untrusted",
      `${address} speaks for ${discovery.data.issuer}, not for ${issuer}`
    );
  }
  const keys = jwksSchema.safeParse(
    await fetchJson(discovery.data.jwks_uri, { fetch, maxBytes: MAX_JWKS_BYTES })
  );
  if (!keys.success) throw new AppError("malformed", `the keys of ${issuer} are not a JSON Web Key Set`);
  return { keys: keys.data.keys };
}
async function fetchJson(address, how) {
  const { maxBytes } = how;
  const answer = await how.fetch(address, { headers: { accept: "application/json" }, maxBytes });
  if (answer.status !== 200) throw new AppError("network", `${address} answered ${String(answer.status)}`);
  return parseStrictJson(answer.body, { maxBytes, what: address });
}
function refused(cause, options) {
  const code = codeOf(cause) ?? "";
  const claim = typeof cause === "object" && cause !== null ? Reflect.get(cause, "claim") : void 0;
  if (code === "ERR_JWT_EXPIRED")
    return new AppError("signer-untrusted", "the OIDC token has expired", { cause });
  if (code === "ERR_JWT_CLAIM_VALIDATION_FAILED") {
    const wanted = {
      iss: `is not issued by ${options.issuer}`,
      aud: `is not made for ${options.audience}`,
      nbf: "is not valid yet"
    };
    const problem = typeof claim === "string" && Object.hasOwn(wanted, claim) ? wanted[claim] : void 0;
    return new AppError(
      "signer-untrusted",
      `the OIDC token ${problem ?? `has an unusable claim ${String(claim)}`}`,
      { cause }
    );
  }
  const isForged = code === "ERR_JWS_SIGNATURE_VERIFICATION_FAILED" || code === "ERR_JWKS_NO_MATCHING_KEY";
  if (isForged) {
    return new AppError("signature-invalid", `the OIDC token is not signed by a key of ${options.issuer}`, {
      cause
    });
  }
  const isBadAlgorithm = code === "ERR_JOSE_ALG_NOT_ALLOWED";
  const text = isBadAlgorithm ? "is signed with an algorithm that is not accepted" : `is not usable: ${messageOf(cause)}`;
  return new AppError(isBadAlgorithm ? "signature-invalid" : "malformed", `the OIDC token ${text}`, {
    cause
  });
}

// src/platform/oidc.ts
var answerSchema = object({
  value: string().min(1).max(64 * 1024)
});
async function requestIdentityToken(request) {
  const url = readVariable("idTokenUrl", request.env);
  const secret = readVariable("idTokenSecret", request.env);
  if (url === void 0 || secret === void 0) throw noToken(request.env);
  if (!URL.canParse(url)) throw new AppError("invalid-input", `${ENVIRONMENT.idTokenUrl.name} is not a URL`);
  const address = new URL(url);
  address.searchParams.set("audience", request.audience);
  const answer = await fetchWithRetry(address.href, secret, request);
  if (answer.status === 401 || answer.status === 403) throw noToken(request.env, answer.status);
  if (answer.status !== 200) {
    throw new AppError(
      "network",
      `${address.host} answered ${String(answer.status)} to the request for an OIDC token`
    );
  }
  const value = parseStrictJson(answer.body, { maxBytes: 128 * 1024, what: "answer with the OIDC token" });
  const parsed = answerSchema.safeParse(value);
  if (!parsed.success) throw new AppError("malformed", `${address.host} answered without an OIDC token`);
  request.mask?.(parsed.data.value);
  return parsed.data.value;
}
async function readGithubClaims(request) {
  const issuer = request.issuer ?? githubIssuer(readVariable("githubServerUrl", request.env));
  const audience = "nobody";
  const token = await requestIdentityToken({ ...request, audience });
  const { clock, fetch } = request;
  const payload = await verifyIdentityToken({
    token,
    issuer,
    audience,
    clock,
    ...fetch === void 0 ? {} : { fetch }
  });
  return parseGithubClaims(payload);
}
function githubIssuer(serverUrl = "https://github.com") {
  if (serverUrl === "https://github.com") return "https://token.actions.githubusercontent.com";
  const tenant = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(serverUrl)?.[1];
  if (tenant !== void 0) return `https://token.actions.${tenant}.ghe.com`;
  const isServer = /^https:\/\/(?!(?:.*\.)?(?:github|ghe)\.com$)[a-z0-9.-]+(?::\d+)?$/.test(serverUrl);
  if (isServer || /^http:\/\/127\.0\.0\.1:\d+$/.test(serverUrl)) return `${serverUrl}/_services/token`;
  throw new AppError("unsupported", `the OIDC issuer of ${serverUrl} is not known`, {
    hint: "name the issuer of this GitHub server"
  });
}
async function fetchWithRetry(url, secret, request) {
  const { fetch = fetchBounded, retryAfterMs = [300, 1500] } = request;
  const headers = { authorization: `Bearer ${secret}`, accept: "application/json" };
  for (const pauseMs of retryAfterMs) {
    try {
      const answer = await fetch(url, { headers, maxBytes: 128 * 1024 });
      if (answer.status < 500) return answer;
    } catch (error) {
      if (!isAppError(error) || error.code !== "network" && error.code !== "timeout") throw error;
    }
    await wait(pauseMs);
  }
  return await fetch(url, { headers, maxBytes: 128 * 1024 });
}
function noToken(env, status) {
  const inActions = readVariable("githubActions", env) === "true";
  const message = status === void 0 ? `there is no OIDC token here: ${ENVIRONMENT.idTokenUrl.name} is not set` : `the runner refused an OIDC token (status ${String(status)})`;
  return new AppError("missing-permission", message, {
    hint: inActions ? 'give the job "permissions: id-token: write"; jobs started by a fork never get it' : 'this works in a GitHub Actions job with "permissions: id-token: write"'
  });
}

export {
  requestIdentityToken,
  readGithubClaims,
  githubIssuer
};
