const fs = process.getBuiltinModule("node:fs/promises");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
import {
  require_dist
} from "./chunk-XNAXPJOC.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-E5L3KJLC.js";
import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  int,
  looseObject
} from "./chunk-KMVC2J2I.js";
import {
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/verify/sigstore-tuf.ts
var import_tuf = __toESM(require_dist(), 1);
var PUBLIC_GOOD_TUF = "https://tuf-repo-cdn.sigstore.dev";
var TRUSTED_ROOT = "trusted_root.json";
var MAX_BYTES = 4 * 1024 * 1024;
var ROLES = ["root", "timestamp", "snapshot", "targets"];
async function fetchTrustedRoot(options) {
  const { cache, url, offline = false } = options;
  if (!offline) return await read(options, cache);
  const kept = path.join(cache, folderOf(url));
  if (!await exists(path.join(kept, "timestamp.json"))) {
    throw new AppError("not-found", `nothing of ${url} is kept in ${cache}`, {
      hint: "run it once with network, or bring the folder from a machine that has it"
    });
  }
  await refuseExpired(kept, url);
  const copy = await fs.mkdtemp(path.join(os.tmpdir(), "sallyport-tuf-"));
  try {
    await fs.cp(kept, path.join(copy, folderOf(NOWHERE)), { recursive: true });
    return await read({ ...options, url: NOWHERE }, copy);
  } finally {
    await fs.rm(copy, { recursive: true, force: true });
  }
}
var MAX_KEPT = 64;
async function listKept(cache) {
  if (!await exists(cache)) return [];
  const found = [];
  for (const entry of (await fs.readdir(cache)).sort().slice(0, MAX_KEPT)) {
    const folder = path.join(cache, entry);
    try {
      const bytes = await fs.readFile(path.join(folder, "targets", TRUSTED_ROOT));
      found.push({ source: decodeURIComponent(entry), bytes, ...await readAge(folder) });
    } catch {
    }
  }
  return found;
}
var NOWHERE = "http://127.0.0.1:9";
async function read({ url, rootFile, offline = false, timeoutMs = 3e4 }, cache) {
  try {
    const client = await (0, import_tuf.initTUF)({
      mirrorURL: url,
      cachePath: cache,
      ...rootFile === void 0 ? {} : { rootPath: rootFile },
      timeout: timeoutMs,
      retry: offline ? 0 : { retries: 2, minTimeout: 200, maxTimeout: 1e3 },
      forceCache: offline
    });
    const text = await client.getTarget(TRUSTED_ROOT);
    return { bytes: Buffer.from(text, "utf8"), ...await readAge(path.join(cache, folderOf(url))) };
  } catch (cause) {
    throw explained(cause, url);
  }
}
function folderOf(url) {
  const { host, pathname } = new URL(url);
  return encodeURIComponent(host + pathname.replace(/\/$/, ""));
}
var metadata = looseObject({ signed: looseObject({ version: int(), expires: coerce_exports.date() }) });
async function readAge(folder) {
  const roles = await Promise.all(
    ROLES.map(async (role) => {
      const what = `${role}.json`;
      const bytes = await fs.readFile(path.join(folder, what));
      return metadata.parse(parseStrictJson(bytes, { maxBytes: MAX_BYTES, what })).signed;
    })
  );
  const expires = new Date(Math.min(...roles.map((role) => role.expires.getTime())));
  return { rootVersion: roles[0]?.version ?? 0, expires };
}
async function refuseExpired(folder, url) {
  let age;
  try {
    age = await readAge(folder);
  } catch (cause) {
    throw new AppError("trust-root", `what is kept of ${url} cannot be read`, { cause });
  }
  if (age.expires > /* @__PURE__ */ new Date()) return;
  throw tooOld(url, `what is kept of it expired at ${age.expires.toISOString()}`);
}
function tooOld(url, why, cause) {
  return new AppError("trust-root", `trust root of ${url} is too old: ${why}`, {
    hint: "nothing says that it is not trusted: fetch a current one with network, or ask who keeps the repository to sign it again",
    cause
  });
}
var MAX_CAUSES = 8;
function explained(thrown, url) {
  const causes = [];
  for (let each = thrown; each !== void 0 && causes.length < MAX_CAUSES; each = propertyOf(each, "cause")) {
    causes.push(each);
  }
  const text = causes.map((each) => `${String(propertyOf(each, "name"))} ${messageOf(each)}`).join("; ");
  const last = messageOf(causes.at(-1));
  if (/ExpiredMetadata|is expired/i.test(text)) return tooOld(url, last, thrown);
  const answer = (code, message, hint) => new AppError(code, message, { hint, cause: thrown });
  if (/No root\.json found for mirror/.test(text)) {
    return answer("trust-root", `no first root of ${url} is known`, "give its root.json with --tuf-root");
  }
  if (/ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|timeout|network|fetch/i.test(text) && !/sign|keys|hash/i.test(last)) {
    return answer("network", `${url} cannot be reached: ${last}`, "use what is kept with --offline");
  }
  if (/TUF_FIND_TARGET|target .* not found/i.test(text)) {
    return answer(
      "not-found",
      `${url} has no ${TRUSTED_ROOT}`,
      "is it the repository of a Sigstore instance?"
    );
  }
  return answer(
    "trust-root",
    `trust root of ${url} is not trusted: ${last}`,
    "the repository does not follow from the root that is trusted: check the address, and the root.json that was given"
  );
}
async function exists(file) {
  return await fs.access(file).then(
    () => true,
    () => false
  );
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}
export {
  PUBLIC_GOOD_TUF,
  fetchTrustedRoot,
  listKept
};
