const fs = process.getBuiltinModule("node:fs/promises");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
import {
  decode,
  partOf
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  lastCommitOf
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  messageOf
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/check-trust.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var OLD_DAYS = 180;
var SOON_DAYS = 30;
async function checkTrust(options, context) {
  const { listKept } = await import("./chunk-XQPK7RTK.js");
  const kept = await listKept(options.cache ?? path.join(os.homedir(), ".cache", "sallyport", "tuf"));
  const checks = [];
  for (const file of filesOf(options.loaded))
    checks.push(await checkFile(file, { ...options, kept }, context));
  if (namesPublicGood(options.loaded)) checks.push(await checkEmbedded(context));
  return checks;
}
function filesOf({ policy }) {
  const files = /* @__PURE__ */ new Map();
  const add = (names, isSigstore) => {
    for (const name of names) files.set(name, { name, isSigstore });
  };
  for (const signer of policy.trust.signers.values()) {
    if (signer.kind === "own-certificate") add(signer.roots, false);
    if (signer.kind !== "certificate") add(signer.timestampAuthorities, false);
  }
  for (const { ownCertificate, timestampAuthorities } of policy.people.values()) {
    add([...ownCertificate?.roots ?? [], ...timestampAuthorities], false);
    add(ownCertificate?.timestampAuthorities ?? [], false);
  }
  for (const root of policy.trust.roots.values()) if (root.kind === "file") add([root.path], true);
  return [...files.values()];
}
function namesPublicGood({ policy }) {
  return [...policy.trust.roots.values()].some(({ kind }) => kind === "public-good");
}
async function checkFile({ name, isSigstore }, { loaded, policyFile, kept }, context) {
  const place = path.join(path.dirname(policyFile), name);
  const fix = isSigstore ? `sallyport trust update --output ${place} (another instance than the public one: --tuf-url, --tuf-root)` : `ask who runs the authority for its current certificates, and write them to ${place}`;
  try {
    const bytes = partOf(name, loaded);
    const now = context.clock();
    const fetched = kept.find((each) => Buffer.from(each.bytes).equals(bytes));
    const found = [
      fetched === void 0 ? await ageAt(place, isSigstore ? OLD_DAYS : Number.POSITIVE_INFINITY, context) : tufAt(fetched, now),
      await lifeAt(decode(bytes, name), `trust file ${name}`, now)
    ];
    return checkOf(name, found, fix);
  } catch (thrown) {
    return { name: "trust", status: "failed", detail: messageOf(thrown), fix };
  }
}
async function checkEmbedded({ clock }) {
  const { publicGoodTrustedRoot } = await import("./chunk-BVMWZBRG.js");
  const name = "public-good Sigstore, as it comes with this program";
  const found = await lifeAt(JSON.stringify(await publicGoodTrustedRoot()), name, clock());
  const update = "sallyport trust update --output trust/public.json";
  return checkOf(name, [found], `install a newer version, or name a file in the policy: ${update}`);
}
function checkOf(name, found, fix) {
  const detail = [name, ...found.map((each) => each.detail)].join("; ");
  const status = ["failed", "old"].find((state) => found.some((each) => each.state === state));
  return status === void 0 ? { name: "trust", status: "ok", detail } : { name: "trust", status, detail, fix };
}
async function lifeAt(text, what, now) {
  const { trustLifeOf } = await import("./chunk-2I2A6Q55.js");
  const { newest, expires, expiring = "part" } = trustLifeOf(text, what);
  const since = newest === void 0 ? "does not say since when" : `newest part in use since ${dayOf(newest)}`;
  if (expires === void 0) return { detail: `${since}; names no end`, state: "ok" };
  if (expires <= now) {
    return { detail: `${since}; no ${expiring} is in use since ${dayOf(expires)}`, state: "failed" };
  }
  const left = Math.floor((expires.getTime() - now.getTime()) / DAY_MS);
  const detail = `${since}; ends ${dayOf(expires)}, in ${String(left)} days (${expiring})`;
  return { detail, state: left < SOON_DAYS ? "old" : "ok" };
}
function tufAt({ source, rootVersion, expires }, now) {
  const isCurrent = expires > now;
  const until = isCurrent ? `until ${dayOf(expires)}` : `which expired ${dayOf(expires)}`;
  const detail = `as TUF of ${source} vouches (root version ${String(rootVersion)}), ${until}`;
  return { detail, state: isCurrent ? "ok" : "old" };
}
async function ageAt(file, oldDays, { clock, run }) {
  const committed = await lastCommitOf(file, run);
  const at = committed ?? (await fs.stat(file)).mtime;
  const days = Math.max(0, Math.floor((clock().getTime() - at.getTime()) / DAY_MS));
  const what = committed === void 0 ? "written here" : "committed";
  const detail = `${what} ${dayOf(at)}, ${String(days)} days ago`;
  return { detail, state: days > oldDays ? "old" : "ok" };
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}
export {
  checkTrust
};
