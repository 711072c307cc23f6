import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/platform/http.ts
async function fetchBounded(address, options = {}) {
  const url = checkUrl(address, options.plainHttpHost);
  const timeoutMs = options.timeoutMs ?? 3e4;
  try {
    const response = await fetch(url, {
      method: options.method ?? "GET",
      headers: { ...options.headers },
      ...options.body === void 0 ? {} : { body: options.body },
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs)
    });
    return { status: response.status, body: await readBody(response, options.maxBytes ?? 4 * 1024 * 1024) };
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    const name = typeof cause === "object" && cause !== null ? Reflect.get(cause, "name") : void 0;
    if (name === "TimeoutError") {
      throw new AppError("timeout", `${url.host} did not answer within ${String(timeoutMs / 1e3)} s`, {
        cause
      });
    }
    throw new AppError("network", `cannot reach ${url.host}: ${reasonOf(cause)}`, { cause });
  }
}
function checkUrl(address, plainHttpHost) {
  if (!URL.canParse(address)) throw new AppError("invalid-input", `${JSON.stringify(address)} is not a URL`);
  const url = new URL(address);
  if (url.protocol === "https:") return url;
  if (url.protocol === "http:" && (isLoopback(url.hostname) || url.host === plainHttpHost)) return url;
  throw new AppError("invalid-input", `${url.protocol}//${url.host} is not allowed: use https`);
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
async function readBody(response, maxBytes) {
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new AppError("limit-exceeded", `answer is larger than ${String(maxBytes)} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function reasonOf(thrown) {
  const cause = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "cause") : void 0;
  return messageOf(cause ?? thrown);
}

export {
  fetchBounded,
  checkUrl
};
