import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/verify/distinct-witnesses.ts
function checkThreshold(name, wanted, available) {
  if (wanted === void 0) return;
  if (!Number.isSafeInteger(wanted) || wanted < 1 || wanted > available) {
    throw new AppError(
      "invalid-input",
      `${name} ${String(wanted)} of ${String(available)} cannot be reached`,
      {
        hint: "it is a whole number from 1 to how many different ones are trusted"
      }
    );
  }
}
function requireLogs(bundle, root, wanted = 1) {
  const keys = new Set(bundle.logEntries.map(({ logId }) => root.logs.get(logId)?.key));
  requireEnough("transparency log", keys.size, wanted);
}
function countLogs({ logs }) {
  return new Set([...logs.values()].map(({ key }) => key)).size;
}
function requireAuthorities(stamps, trusted, wanted) {
  const groups = groupAuthorities(trusted);
  const [seen, signers] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { authority, signerKey } of stamps) {
    if (signers.has(keyText(signerKey))) continue;
    signers.add(keyText(signerKey));
    seen.add(groups.get(authority));
  }
  requireEnough("timestamp authority", seen.size, wanted);
}
function countAuthorities(trusted) {
  return new Set(groupAuthorities(trusted).values()).size;
}
function groupAuthorities(trusted) {
  const groups = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  for (const [index, authority] of trusted.entries()) {
    const keys = authority.anchors.map(({ publicKey }) => keyText(publicKey));
    const joined = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    for (const [each, group] of groups) if (joined.has(group)) groups.set(each, index);
    for (const [key, group] of byKey) if (joined.has(group)) byKey.set(key, index);
    groups.set(authority, index);
    for (const key of keys) byKey.set(key, index);
  }
  return groups;
}
function keyText(key) {
  return key.export({ type: "spki", format: "der" }).toString("base64");
}
function requireEnough(what, found, wanted) {
  if (found >= wanted) return;
  const plural = what.replace(/y$/, "ie");
  throw new AppError(
    "signature-invalid",
    `signature has ${String(found)} of ${String(wanted)} different ${plural}s`
  );
}

export {
  checkThreshold,
  requireLogs,
  countLogs,
  requireAuthorities,
  countAuthorities
};
