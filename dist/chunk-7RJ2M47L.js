import {
  feedKey
} from "./chunk-SOM2U2YE.js";
import {
  parseStrictJson,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/config/vulnerability-feeds.ts
var MAX_FEED_BYTES = 64 * 1024 * 1024;
var MAX_LINES = 2e6;
var CVE = /^CVE-\d{4}-\d{4,19}$/;
function readFeeds(policy, parts) {
  const feeds = /* @__PURE__ */ new Map();
  for (const { findings } of policy.environments.values()) {
    const { kev, epss } = findings;
    if (kev !== void 0) feeds.set(feedKey(kev), readKev(kev, bytesOf(kev, parts)));
    if (epss !== void 0) feeds.set(feedKey(epss), readEpss(epss, bytesOf(epss, parts)));
  }
  return feeds;
}
function bytesOf({ file, sha256 }, parts) {
  const part = parts.find(({ path }) => path === file);
  if (part === void 0) throw new AppError("internal", `${file} was not read`);
  const actual = sha256Hex(part.bytes);
  if (actual === sha256) return part.bytes;
  throw new AppError("invalid-policy", `${file} has the SHA-256 ${actual}, the policy pins ${sha256}`, {
    hint: "when the new file is wanted, pin its digest: the policy digest changes with it"
  });
}
function readKev({ file }, bytes) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_FEED_BYTES, what: `catalogue ${file}` });
  const list = isRecord(value) ? value["vulnerabilities"] : void 0;
  if (!Array.isArray(list) || list.length === 0)
    throw notA(file, "catalogue of known exploited vulnerabilities");
  return new Set(
    list.map((entry) => {
      const id = isRecord(entry) ? entry["cveID"] : void 0;
      if (typeof id !== "string" || !CVE.test(id)) throw notA(file, "catalogue: an entry has no cveID");
      return id;
    })
  );
}
function readEpss({ file, atLeast }, bytes) {
  const lines = Buffer.from(bytes).toString("latin1").split(/\r?\n/);
  const rows = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (rows.length < 2 || rows.length > MAX_LINES || rows[0]?.startsWith("cve,epss") !== true) {
    throw notA(file, 'list of EPSS scores: it starts with "cve,epss,percentile"');
  }
  const listed = /* @__PURE__ */ new Set();
  for (const row of rows.slice(1)) {
    const [cve = "", score = ""] = row.split(",");
    if (!CVE.test(cve) || !/^[01](\.\d+)?$/.test(score))
      throw notA(file, `list of EPSS scores at ${JSON.stringify(row.slice(0, 60))}`);
    if (Number(score) >= atLeast) listed.add(cve);
  }
  return listed;
}
function notA(file, what) {
  return new AppError("invalid-policy", `${file} is not a ${what}`);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  readFeeds
};
