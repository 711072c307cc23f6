import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  verifySubject
} from "./chunk-WVAORHKB.js";
import {
  digestText
} from "./chunk-TSR3AW23.js";
import {
  isImage,
  refuseImageOptions,
  verifyFileVerb,
  verifyImageVerb
} from "./chunk-LAMK4RST.js";
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  RESULT_STYLES,
  joinLines
} from "./chunk-QYBLFLEH.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-ZQWRJFON.js";
import {
  formatBytes,
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-6RA4GTEM.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/report/entry-text.ts
function renderEntry(view, terminal) {
  const { subject, environment, verdict, checks } = view;
  const title = `${environment}  ${subject.kind} ${subject.name}`;
  return joinLines([
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: title }, terminal),
    ...labelledLines({ label: "", text: digestText(subject.digest) }, terminal),
    "",
    ...checks.flatMap(({ id, result, reason, remedy }) => [
      ...labelledLines({ label: result, styles: RESULT_STYLES[result], text: `${id}: ${reason}` }, terminal),
      ...result === "pass" || remedy === void 0 ? [] : remedyLines(remedy, terminal)
    ])
  ]);
}

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
function ignoredRows({ ignored, signedIgnorePaths, unsignedFilesIgnored }) {
  const rows = [];
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
  const shown2 = items.slice(0, MAX_LISTED).join(", ");
  return more > 0 ? `${shown2} and ${countText(more)} more` : shown2;
}

// src/cli/verb-verify.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var verifyVerb = async (options, ports) => {
  if (isImage(options.subject)) return await verifyImageVerb(options, ports);
  refuseImageOptions(options);
  if (options.file === true) return await verifyFileVerb(options);
  const outcome = await verifySubject(
    options.subject,
    { ...options, identify: identifyOptions(options) },
    systemContext(ports)
  );
  return done(textOf(outcome, ports), jsonOf(outcome), exitOf(outcome));
};
function exitOf(outcome) {
  switch (outcome.kind) {
    case "signature":
      return outcome.model.ok ? 0 : 1;
    case "decision":
      return EXIT[outcome.decision.verdict];
  }
}
function textOf(outcome, { terminal }) {
  switch (outcome.kind) {
    case "signature":
      return renderVerification(shown(outcome.model), terminal);
    case "decision": {
      const { decision } = outcome;
      const { model } = decision;
      const entry = renderEntry(decision, terminal);
      return model === void 0 || model.ok ? entry : `${entry}
${renderVerification(shown(model), terminal)}`;
    }
  }
}
function shown(model) {
  return { ...model, signature: shownPath(model.signature) };
}
function jsonOf(outcome) {
  switch (outcome.kind) {
    case "signature": {
      const { model } = outcome;
      const verdict = model.ok ? "pass" : "block";
      return {
        verdict,
        subject: model.subject,
        digest: formatDigest(model.subject.digest),
        ...signatureJson(model)
      };
    }
    case "decision": {
      const { subject, environment, verdict, checks, model } = outcome.decision;
      const digest = formatDigest(subject.digest);
      return {
        verdict,
        subject,
        digest,
        environment,
        checks,
        ...model === void 0 ? {} : signatureJson(model)
      };
    }
  }
}
function signatureJson(model) {
  const { signature, signer, times, signedSha256, differences, ignored, signedIgnorePaths } = model;
  return {
    signature: { file: signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths },
    files: { compared: model.manifest.entries.length, differences, ignored }
  };
}
export {
  verifyVerb
};
