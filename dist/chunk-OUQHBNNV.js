import {
  digestText
} from "./chunk-TSR3AW23.js";
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  joinLines
} from "./chunk-QYBLFLEH.js";
import {
  formatBytes,
  quantity
} from "./chunk-PVUHJFDK.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";

// src/report/verification-text.ts
var MAX_DIFFERENCES = 50;
var MAX_LISTED = 10;
var DIFFERENCES = {
  changed: { styles: ["red"], means: "changed" },
  missing: { styles: ["yellow"], means: "missing" },
  extra: { styles: ["magenta"], means: "not signed" }
};
function renderVerification(view, terminal) {
  const lines = view.ok ? verifiedRows(view) : failedRows(view);
  return joinLines([
    ...lines.flatMap((row) => labelledLines(row, terminal)),
    ...view.ok ? [] : remedyLines(
      "use the files that were signed, or have the signer look at them and sign again",
      terminal
    ),
    "",
    ...signatureRows(view).flatMap((row) => labelledLines(row, terminal))
  ]);
}
function verifiedRows({ subject, manifest }) {
  const size = `${quantity(manifest.entries.length, "file")}, ${formatBytes(manifest.totalBytes)}`;
  return [
    { label: "verified", styles: ["bold", "green"], text: `${subject.kind} ${subject.name}, ${size}` },
    { label: "", text: digestText(subject.digest) }
  ];
}
function failedRows({ subject, differences }) {
  const title = `${subject.kind} ${subject.name} is not what was signed: ${quantity(differences.length, "file")} ${differences.length === 1 ? "differs" : "differ"}`;
  const more = differences.length - MAX_DIFFERENCES;
  return [
    { label: "NOT verified", styles: ["bold", "red"], text: title },
    ...differences.slice(0, MAX_DIFFERENCES).map(({ kind, path, shards = [] }) => ({
      label: `  ${DIFFERENCES[kind].means}`,
      styles: DIFFERENCES[kind].styles,
      text: shards.length === 0 ? path : `${path} (bytes ${listSome(shards)})`
    })),
    ...more > 0 ? [{ label: "", text: `${countText(more)} more, see --json` }] : []
  ];
}
function signatureRows(view) {
  const { ok, signature, signerName, signer, times, signedSha256, subject } = view;
  const name = signerName === void 0 ? "" : `${signerName}: `;
  return [
    { label: "signature", text: signature },
    { label: "signer", text: `${name}${describeSigner(signer)}` },
    { label: "signed at", text: describeTimes(times) },
    ...serializationRows(view.serialization),
    ...ok ? [] : [
      { label: "signed root", text: `sha256:${signedSha256}` },
      { label: "found root", text: digestText(subject.digest) }
    ],
    ...ignoredRows(view)
  ];
}
function serializationRows(serialization) {
  const { method, hash } = serialization;
  if (method === "files" && hash === "sha256") return [];
  const by = method === "files" ? "whole files" : `shards of ${formatBytes(serialization.shardSize)}`;
  return [{ label: "covers", text: `${by}, hashed by ${hash}` }];
}
function describeSigner(signer) {
  return signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (issuer ${signer.issuer})`;
}
function describeTimes(times) {
  const [earliest] = times;
  if (earliest === void 0) return "not known: nobody but the signer vouches for a time";
  const source = earliest.source === "timestamp-authority" ? "timestamp authority" : "transparency log";
  return `${earliest.at.toISOString()} (${source})`;
}
function ignoredRows(view) {
  const { ignored, signedIgnorePaths, unsignedFilesIgnored, unreadBySigner, followedLinks } = view;
  const rows = [];
  if (followedLinks.length > 0) rows.push({ label: "links", text: `followed: ${listSome(followedLinks)}` });
  if (unreadBySigner.length > 0) {
    const text = `the signer had not read, but we did: ${listSome(unreadBySigner)}`;
    rows.push({ label: "not read", styles: ["yellow"], text });
  }
  if (unsignedFilesIgnored) {
    rows.push({
      label: "not checked",
      styles: ["yellow"],
      text: "files that are not signed were not looked at"
    });
  }
  if (ignored.length > 0) {
    const text = `left out, nobody vouches for them: ${listSome(ignored)}`;
    rows.push({ label: "ignored", styles: ["yellow"], text });
  }
  if (signedIgnorePaths.length > 0) {
    rows.push({ label: "ignore rules", text: `the signature leaves out: ${listSome(signedIgnorePaths)}` });
  }
  return rows;
}
function listSome(items) {
  const more = items.length - MAX_LISTED;
  const shown = items.slice(0, MAX_LISTED).join(", ");
  return more > 0 ? `${shown} and ${countText(more)} more` : shown;
}

export {
  renderVerification,
  describeSigner
};
