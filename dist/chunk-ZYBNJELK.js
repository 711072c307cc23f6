import {
  array,
  looseObject,
  number,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  MAX_BUNDLE_BYTES,
  formatDigest,
  parseStrictJson,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/evidence/snappy.ts
function decompressSnappy(block, maxBytes) {
  const head = readVarint(block);
  if (head === void 0 || head.value > maxBytes) return void 0;
  const out = new Uint8Array(head.value);
  let read = head.next;
  let written = 0;
  while (read < block.length) {
    const element = readElement(block, read);
    if (element === void 0 || written + element.length > out.length) return void 0;
    if (element.kind === "literal") {
      const bytes = block.subarray(element.next, element.next + element.length);
      if (bytes.length !== element.length) return void 0;
      out.set(bytes, written);
      read = element.next + element.length;
    } else {
      if (element.offset === 0 || element.offset > written) return void 0;
      for (let index = 0; index < element.length; index += 1) {
        out[written + index] = out[written + index - element.offset] ?? 0;
      }
      read = element.next;
    }
    written += element.length;
  }
  return written === out.length ? out : void 0;
}
function readElement(block, at) {
  const tag = block[at] ?? 0;
  const upper = tag >> 2;
  switch (tag & 3) {
    case 0: {
      if (upper < 60) return { kind: "literal", length: upper + 1, next: at + 1 };
      const bytes = upper - 59;
      const length = readLittleEndian(block, at + 1, bytes);
      return length === void 0 ? void 0 : { kind: "literal", length: length + 1, next: at + 1 + bytes };
    }
    case 1: {
      const low = block[at + 1];
      if (low === void 0) return void 0;
      return { kind: "copy", length: (upper & 7) + 4, offset: tag >> 5 << 8 | low, next: at + 2 };
    }
    default: {
      const bytes = (tag & 3) === 2 ? 2 : 4;
      const offset = readLittleEndian(block, at + 1, bytes);
      return offset === void 0 ? void 0 : { kind: "copy", length: upper + 1, offset, next: at + 1 + bytes };
    }
  }
}
function readLittleEndian(block, at, bytes) {
  if (at + bytes > block.length) return void 0;
  let value = 0;
  for (let index = bytes - 1; index >= 0; index -= 1) value = value * 256 + (block[at + index] ?? 0);
  return value;
}
function readVarint(block) {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = block[index];
    if (byte === void 0) return void 0;
    value += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { value, next: index + 1 };
  }
  return void 0;
}

// src/evidence/github-store.ts
var PAGE_SIZE = 100;
var MAX_PAGES = 200;
var MAX_PAGE_BYTES = 128 * 1024 * 1024;
var MAX_TRIES = 4;
var REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var NONE = [404, 422];
var pageSchema = looseObject({
  attestations: array(looseObject({ bundle: unknown().optional(), bundle_url: string().nullish() })).max(1e3)
});
var storedSchema = looseObject({ id: union([number(), string()]) });
function openGithubStore(options) {
  if (!REPOSITORY.test(options.repository)) {
    throw new AppError(
      "invalid-input",
      `${JSON.stringify(options.repository)} is not a repository (owner/name)`
    );
  }
  const api = requireSafe(options.apiUrl, "address of the GitHub API").replace(/\/+$/, "");
  const base = `${api}/repos/${options.repository}/attestations`;
  return {
    location: `github:${options.repository}`,
    async put(subject, _kind, bundle) {
      if (subject["sha256"] === void 0) {
        throw new AppError(
          "invalid-subject",
          "GitHub finds attestations by SHA-256, and the subject has none",
          {
            hint: "keep the evidence of a commit without a tree in another store"
          }
        );
      }
      const body = `{"bundle":${Buffer.from(bundle.bytes).toString("utf8")}}`;
      const answer = await send(options, { url: base, method: "POST", body });
      if (answer.status !== 201 && answer.status !== 200)
        throw refused(options, answer.status, "store evidence");
      const stored = storedSchema.safeParse(await readJson(answer, "answer of GitHub"));
      if (!stored.success) throw new AppError("malformed", "GitHub stored the evidence and gave no id");
      return `github:${options.repository}/attestations/${String(stored.data.id)}`;
    },
    async list(subject) {
      if (subject["sha256"] === void 0) return { bundles: [], skipped: [] };
      const bundles = [];
      const skipped = [];
      for await (const [index, found] of attestationsOf(options, base, subject)) {
        const name = `attestation ${String(index + 1)}`;
        const bytes = await bundleOf(options, found);
        if (typeof bytes === "string") skipped.push({ name, reason: bytes });
        else bundles.push({ name, bytes, sha256: sha256Hex(bytes) });
      }
      return { bundles, skipped };
    }
  };
}
async function* attestationsOf(options, base, subject) {
  let url = `${base}/${formatDigest(subject)}?per_page=${String(PAGE_SIZE)}`;
  let index = 0;
  for (let page = 0; url !== void 0; page += 1) {
    if (page >= MAX_PAGES) {
      throw new AppError("limit-exceeded", `${formatDigest(subject)} has more attestations than are read`);
    }
    const answer = await send(options, { url, method: "GET" });
    if (NONE.includes(answer.status)) return;
    if (answer.status !== 200) throw refused(options, answer.status, "list evidence");
    const parsed = pageSchema.safeParse(await readJson(answer, "list of attestations"));
    if (!parsed.success)
      throw new AppError("malformed", "GitHub answered with something else than attestations");
    for (const each of parsed.data.attestations) {
      yield [index, each];
      index += 1;
    }
    url = nextPage(answer, url);
  }
}
async function bundleOf(options, found) {
  if (typeof found.bundle === "object" && found.bundle !== null) {
    return Buffer.from(JSON.stringify(found.bundle), "utf8");
  }
  const address = found.bundle_url ?? "";
  if (address === "") return "has neither a bundle nor an address of one";
  try {
    requireSafe(address, "address of a bundle");
  } catch (thrown) {
    return messageOf(thrown);
  }
  const answer = await fetchOnce(options, { url: address, method: "GET" });
  if (answer.status !== 200) return `its address answered with HTTP ${String(answer.status)}`;
  const bytes = await readBody(answer, MAX_BUNDLE_BYTES, "stored bundle");
  if (bytes[0] === 123) return bytes;
  return decompressSnappy(bytes, MAX_BUNDLE_BYTES) ?? "is neither JSON nor Snappy";
}
async function send(options, request) {
  const headers = {
    authorization: `Bearer ${options.token}`,
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
    ...request.body === void 0 ? {} : { "content-type": "application/json" }
  };
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetchOnce(options, { ...request, headers });
    const isTransient = answer.status === 429 || answer.status >= 500;
    if (!isTransient || attempt >= MAX_TRIES) return answer;
    await answer.body?.cancel();
    const seconds = Number(answer.headers.get("retry-after") ?? NaN);
    await options.sleep(Number.isFinite(seconds) ? Math.min(seconds, 30) * 1e3 : 250 * 2 ** attempt);
  }
}
async function fetchOnce(options, request) {
  const { url, method, body, headers = {} } = request;
  const timeoutMs = options.timeoutMs ?? 3e4;
  try {
    return await options.fetch(url, {
      method,
      headers: { ...headers },
      ...body === void 0 ? {} : { body },
      // A redirect would carry the request, and in some clients its token, to another host.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs)
    });
  } catch (cause) {
    const isTimeout = typeof cause === "object" && cause !== null && Reflect.get(cause, "name") === "TimeoutError";
    const { host } = new URL(url);
    throw isTimeout ? new AppError("timeout", `${host} did not answer within ${String(timeoutMs / 1e3)} s`, { cause }) : new AppError("network", `cannot reach ${host}: ${messageOf(cause)}`, { cause });
  }
}
async function readJson(answer, what) {
  return parseStrictJson(await readBody(answer, MAX_PAGE_BYTES, what), { maxBytes: MAX_PAGE_BYTES, what });
}
async function readBody(answer, maxBytes, what) {
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.length;
      if (size > maxBytes)
        throw new AppError("limit-exceeded", `${what} is larger than ${String(maxBytes)} bytes`);
      chunks.push(chunk);
    }
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError("network", `reading ${what} broke off: ${messageOf(cause)}`, { cause });
  }
  return Buffer.concat(chunks);
}
function nextPage(answer, current) {
  const match = /<([^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(answer.headers.get("link") ?? "");
  if (match === null) return void 0;
  const next = new URL(match[1] ?? "", current);
  if (next.origin !== new URL(current).origin) {
    throw new AppError("malformed", "GitHub continues its list on another host");
  }
  return next.href;
}
function requireSafe(address, what) {
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const isLoopback = url !== void 0 && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  if (url?.protocol === "https:" || url?.protocol === "http:" && isLoopback) return address;
  throw new AppError("invalid-input", `${what} is not an https address`);
}
function refused({ repository }, status, doing) {
  if ([401, 403, 404].includes(status)) {
    return new AppError("missing-permission", `cannot ${doing} in ${repository}: HTTP ${String(status)}`, {
      hint: 'give the job "permissions: attestations: write"; private repositories need GitHub Enterprise Cloud'
    });
  }
  return new AppError("network", `cannot ${doing} in ${repository}: HTTP ${String(status)}`);
}

export {
  openGithubStore
};
