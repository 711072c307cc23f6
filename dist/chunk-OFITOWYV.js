import {
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/sign/kms/kms-http.ts
var MAX_ANSWER_BYTES = 256 * 1024;
var TIMEOUT_MS = 2e4;
async function askService(send, request, plainHttpHosts = []) {
  const url = checkedUrl(request, plainHttpHosts);
  let response;
  let body;
  try {
    response = await send(url, {
      method: request.method ?? "GET",
      headers: { accept: "application/json", ...request.headers },
      ...request.body === void 0 ? {} : { body: request.body },
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    body = await readBounded(response);
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    if (nameOf(cause) === "TimeoutError") {
      throw new AppError(
        "timeout",
        `${request.doing}: ${url.host} did not answer within ${String(TIMEOUT_MS / 1e3)} s`,
        { cause }
      );
    }
    const inner = typeof cause === "object" && cause !== null ? Reflect.get(cause, "cause") : void 0;
    throw new AppError(
      "network",
      `${request.doing}: cannot reach ${url.host}: ${messageOf(inner ?? cause)}`,
      { cause }
    );
  }
  if (!response.ok) {
    const status = request.statusOf?.(body.toString("utf8")) ?? response.status;
    throw refused(`${request.doing}: ${url.host} answered ${String(response.status)}`, status, body);
  }
  return parseStrictJson(body, { maxBytes: MAX_ANSWER_BYTES, what: `answer of ${url.host}` });
}
function checkedUrl(request, plainHttpHosts) {
  if (!URL.canParse(request.url))
    throw new AppError("invalid-input", `${request.doing}: ${JSON.stringify(request.url)} is not a URL`);
  const url = new URL(request.url);
  const loopback = /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(url.hostname);
  if (url.protocol === "https:" || url.protocol === "http:" && (loopback || plainHttpHosts.includes(url.host)))
    return url;
  throw new AppError("invalid-input", `${request.doing}: ${url.protocol}//${url.host} is not encrypted`, {
    hint: "use https"
  });
}
async function readBounded(response) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES)
      throw new AppError("limit-exceeded", `answer is larger than ${String(MAX_ANSWER_BYTES)} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function refused(what, status, body) {
  const said = body.toString("utf8").slice(0, 200).replace(/[^\x20-\x7e]+/g, " ").trim();
  const message = `${what}${said === "" ? "" : ` (${said})`}`;
  if (status === 401 || status === 403) {
    return new AppError("missing-permission", message, {
      hint: "check the credentials and that they may sign with this key"
    });
  }
  if (status === 404)
    return new AppError("not-found", message, { hint: "check the key name and its version" });
  if (status === 429)
    return new AppError("network", message, { hint: "the service limits requests: try again later" });
  return new AppError(status >= 500 ? "network" : "tool-failed", message);
}
function nameOf(thrown) {
  return typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "name") : void 0;
}

export {
  askService
};
