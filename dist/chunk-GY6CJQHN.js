import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/platform/github-client.ts
async function connectGithub(options) {
  const { Octokit } = await import("./chunk-VZKXO453.js");
  const timeoutMs = options.timeoutMs ?? 2e4;
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    // Waits 0.3 s and then ever longer.
    retry: { retries: options.retries ?? 1, retryAfterBaseValue: 300 },
    // A run makes few requests; spacing them out would only slow the job down.
    throttle: { enabled: false },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    request: {
      fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) })
    }
  });
  const [owner, repo] = splitRepository(options.repository);
  return {
    octokit,
    owner,
    repo,
    async call(doing, request, permission = "pull-requests: write") {
      try {
        return await request();
      } catch (cause) {
        throw apiError(doing, { ...options, permission }, cause);
      }
    }
  };
}
function nothing() {
}
function splitRepository(repository) {
  const match = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(repository);
  if (match === null) {
    throw new AppError("invalid-input", `${JSON.stringify(repository)} is not a repository (owner/name)`);
  }
  return [match[1] ?? "", match[2] ?? ""];
}
function statusOf(cause) {
  const status = typeof cause === "object" && cause !== null ? Reflect.get(cause, "status") : void 0;
  return typeof status === "number" ? status : void 0;
}
function isRateLimit(cause) {
  return statusOf(cause) === 429 || /rate limit/i.test(messageOf(cause));
}
function apiError(doing, options, cause) {
  if (isAppError(cause)) return cause;
  const status = statusOf(cause);
  const where = `${options.repository} at ${new URL(options.apiUrl).host}`;
  if (isRateLimit(cause)) {
    const hint = "wait for the hour to pass, or use the token of an App, which has its own limit";
    return new AppError("network", `cannot ${doing} in ${where}: the rate limit is used up`, { hint, cause });
  }
  if (status === 401 || status === 403 || status === 404) {
    return new AppError("missing-permission", `cannot ${doing} in ${where}: HTTP ${String(status)}`, {
      hint: `give the job "permissions: ${options.permission}" and pass its token as github-token`,
      cause
    });
  }
  return new AppError("network", `cannot ${doing} in ${where}: ${messageOf(cause)}`, { cause });
}

export {
  connectGithub,
  statusOf
};
