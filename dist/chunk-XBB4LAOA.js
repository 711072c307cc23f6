const { createHash, createVerify, verify } = process.getBuiltinModule("node:crypto");
const { verify: verify2 } = process.getBuiltinModule("node:crypto");
const { isMainThread } = process.getBuiltinModule("node:worker_threads");
import {
  MESSAGE_HASHES,
  STATEMENT_MEDIA_TYPE,
  done,
  formatDigest,
  identifyOptions,
  identifyingDigests,
  isImage,
  namesAudit,
  openVerifier,
  preAuthEncoding,
  readBundle,
  readMessageBundle,
  readPublicKey,
  refuseImageOptions,
  refuseSeveral,
  shownPath,
  timestampFiles,
  verifyFileVerb,
  verifyImagesVerb,
  verifyModel,
  wantedExtensions
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  SEVERITIES,
  countBySeverity,
  countText,
  escapeUnseen,
  guardLine,
  isAppError,
  splitRemedy,
  systemContext
} from "./chunk-4YF2P4A2.js";

// src/flows/several-trusted.ts
function onlySigner(trust) {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, ...rest } = trust;
  return {
    ...rest,
    key: only("key", keys),
    certificateIdentity: only("certificate-identity", certificateIdentities),
    certificateOidcIssuer: only("certificate-oidc-issuer", certificateOidcIssuers),
    certificateSubject: only("certificate-subject", certificateSubjects)
  };
}
function only(name, values) {
  if (values.length <= 1) return values[0];
  throw new AppError("invalid-input", `${name} was given ${String(values.length)} times`, {
    hint: "give one, or say with threshold how many different signers a model needs"
  });
}

// src/flows/verify-subject.ts
async function verifySubject(target, options, context) {
  const { policy, environment, evidence, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  if (policy === void 0 && environment === void 0 && evidence === void 0) {
    if (namesAudit(options) !== void 0) {
      throw new AppError("invalid-input", "an audit log was given, and no decision is verified", {
        hint: "what is logged is the deployment under a decision: give policy, environment and evidence"
      });
    }
    return await verifyBySignatures(target, options, context);
  }
  refuseOtherTrust(options);
  const signature = only("signature", options.signatures);
  if (policy === void 0 || environment === void 0 || evidence === void 0) {
    const missing = Object.entries({ policy, environment, evidence }).find(
      ([, value]) => value === void 0
    );
    throw new AppError("invalid-input", `${missing?.[0] ?? ""} is missing to verify a decision`, {
      hint: "give policy, environment and evidence together"
    });
  }
  const { verifyDecision } = await import("./chunk-6RD7LXZO.js");
  const rules = { ignoreUnsignedFiles, requireRead, identify };
  const named = { policy, environment, evidence, signature, ...rules };
  const decision = await verifyDecision(target, named, context);
  if (namesAudit(options) !== void 0) {
    const { logDeployment } = await import("./chunk-IIQZLRBK.js");
    await logDeployment(decision, options, context);
  }
  return { kind: "decision", decision };
}
async function verifyBySignatures(target, options, context) {
  const { signatures, threshold, ignoreUnsignedFiles, requireRead, identify = {} } = options;
  const { allowSymlinks, ignorePaths, ...others } = identify;
  const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks, ignorePaths };
  const verifier = threshold === void 0 ? await openVerifier(onlySigner(options)) : void 0;
  if (Object.keys(others).length > 0) {
    throw new AppError("invalid-input", "options on how a subject is read are for a decision", {
      hint: "leave subject-kind out: a signature is of a model"
    });
  }
  if (verifier !== void 0) {
    const signature = only("signature", signatures);
    return {
      kind: "signature",
      model: await verifyModel(target, { verifier, signature, ...rules }, context)
    };
  }
  const { openVerifiers, verifyThreshold } = await import("./chunk-APHXZ7NB.js");
  const signers = await openVerifiers(options);
  const asked = { signatures, signers, threshold: threshold ?? 0, ...rules };
  return { kind: "threshold", threshold: await verifyThreshold(target, asked, context) };
}
function refuseOtherTrust(options) {
  const { keys, certificateIdentities, certificateOidcIssuers, certificateSubjects, threshold } = options;
  const { trustedRoot, certificateRoot, acceptModelSigningV02 } = options;
  const others = [
    ...[...keys, ...certificateIdentities, ...certificateOidcIssuers, ...certificateSubjects],
    ...[threshold, trustedRoot, certificateRoot, ...timestampFiles(options)],
    ...[options.tlogThreshold, options.timestampThreshold, options.sctThreshold],
    ...[options.transparencyLog, ...Object.keys(wantedExtensions(options))]
  ];
  if (acceptModelSigningV02 !== true && others.every((other) => other === void 0)) return;
  throw new AppError("invalid-input", "a policy and a signer named beside it exclude each other", {
    hint: "the policy says whose signatures count, and how many: leave out key, certificate identity, roots, threshold, timestamp authority and older formats"
  });
}

// src/report/digest-text.ts
function digestText(digests) {
  const [best] = identifyingDigests(digests);
  if (best !== void 0) return `${best.algorithm}:${best.hex}`;
  const given = Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`);
  return given.length === 0 ? "no digest" : given.join(" ");
}

// src/report/terminal-layout.ts
var STYLES = {
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  blue: "34",
  magenta: "35"
};
function paint(text, styles, { color }) {
  if (!color || text === "" || styles.length === 0) return text;
  return `\x1B[${styles.map((style) => STYLES[style]).join(";")}m${text}\x1B[0m`;
}
var SEVERITY_STYLES = {
  critical: ["bold", "red"],
  high: ["red"],
  medium: ["yellow"],
  low: ["blue"],
  info: ["dim"]
};
var RESULT_STYLES = {
  block: ["bold", "red"],
  indeterminate: ["bold", "magenta"],
  warn: ["yellow"],
  pass: ["green"]
};
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function displayWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}
function widthOf(character) {
  if (new RegExp("\\p{M}", "u").test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
function truncate(text, width) {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}\u2026`;
}
function padTo(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width, indent = 0) {
  const room = Math.max(20, width - indent);
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => guardLine(" ".repeat(indent) + each).trimEnd());
}
function joinLines(lines) {
  return lines.length === 0 ? "" : `${lines.map(guardLine).join("\n")}
`;
}

// src/report/labelled-lines.ts
var LABEL_WIDTH = "indeterminate".length;
var INDENT = LABEL_WIDTH + 2;
function labelledLines({ label, styles = [], text }, terminal) {
  const [first = "", ...rest] = wrap(escapeUnseen(text), terminal.width, INDENT);
  return [`${paint(label.padEnd(LABEL_WIDTH), styles, terminal)}  ${first.trimStart()}`, ...rest];
}
function remedyLines(text, terminal) {
  const { words, command } = splitRemedy(text);
  const indent = " ".repeat(INDENT);
  const [first = "", ...rest] = wrap(escapeUnseen(words), terminal.width, INDENT + 2);
  const lines = words === "" ? [] : [`${indent}\u2192 ${first.trimStart()}`, ...rest];
  if (command === "") return lines;
  return [
    ...lines,
    `${indent}${words === "" ? "\u2192" : " "} ${paint(escapeUnseen(command), ["bold"], terminal)}`
  ];
}

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

// src/domain/coverage.ts
var SKIP_REASONS = [
  "binary",
  "too-large",
  "unreadable",
  "malformed",
  "symlink",
  "not-a-file",
  "unsupported-format",
  "timeout",
  "limit-exceeded",
  "excluded",
  "changed-while-reading"
];
var HARMLESS_SKIPS = /* @__PURE__ */ new Set(["binary", "excluded", "unsupported-format"]);
function coverageOf(parts) {
  const skipped = [...parts.skipped].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return { ...parts, skipped, complete: skipped.every((item) => HARMLESS_SKIPS.has(item.reason)) };
}

// src/report/counts.ts
function quantity(count, noun, plural = `${noun}s`) {
  return `${countText(count)} ${count === 1 ? noun : plural}`;
}
function severityCounts(findings) {
  const counts = countBySeverity(findings);
  return SEVERITIES.flatMap(
    (severity) => counts[severity] === 0 ? [] : [`${countText(counts[severity])} ${severity}`]
  ).join(", ");
}
function findingCount(findings) {
  if (findings.length === 0) return "no findings";
  return `${quantity(findings.length, "finding")} (${severityCounts(findings)})`;
}
function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let amount = bytes;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= 1e3;
    unit += 1;
  }
  return `${unit === 0 || amount >= 99.5 ? amount.toFixed(0) : amount.toFixed(1)} ${units[unit] ?? ""}`;
}
function harmfulSkips({ skipped }) {
  return skipped.filter(({ reason }) => !HARMLESS_SKIPS.has(reason));
}
function skipCounts(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
}
function coverageLine(coverage) {
  const { seen, scanned, skipped, bytes, complete } = coverage;
  const reasons = skipCounts(skipped).map(([reason, count]) => `${countText(count)} ${reason}`);
  const left = skipped.length === 0 ? "" : `, skipped ${countText(skipped.length)}: ${reasons.join(", ")}`;
  const of = `scanned ${countText(scanned)} of ${quantity(seen, "file")} (${formatBytes(bytes)})`;
  return `${of}${left}; ${complete ? "complete" : "NOT complete"}`;
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
  const shown2 = items.slice(0, MAX_LISTED).join(", ");
  return more > 0 ? `${shown2} and ${countText(more)} more` : shown2;
}

// src/report/threshold-text.ts
function renderThreshold(view, terminal) {
  const { threshold, counted, rejected, ok } = view;
  const [first] = counted;
  const count = `${String(counted.length)} of ${String(threshold)} signers`;
  const rows = [
    ok ? { label: "verified", styles: ["bold", "green"], text: `${count} that are needed` } : { label: "NOT verified", styles: ["bold", "red"], text: `${count} that are needed` },
    ...first === void 0 ? [] : [{ label: "", text: digestText(first.verification.subject.digest) }],
    ...counted.map(({ name, signerName, verification }) => ({
      label: "signer",
      text: `${signerName}: ${describeSigner(verification.signer)}, in ${name}`
    })),
    ...rejected.map(({ name, reason }) => ({
      label: "not counted",
      styles: ["yellow"],
      text: `${name}: ${reason}`
    }))
  ];
  const remedy = "have the model as it is here signed by more of the signers that were named";
  return joinLines([
    ...rows.flatMap((row) => labelledLines(row, terminal)),
    ...ok ? [] : remedyLines(remedy, terminal)
  ]);
}

// src/verify/blob-signature.ts
var MAX_WHOLE_BYTES = 256 * 1024 * 1024;
async function checkBlob(bundle, key, open) {
  const sha256 = createHash("sha256");
  const named = createHash(MESSAGE_HASHES[bundle.hash]);
  const verifier = key.hash === null ? void 0 : createVerify(key.hash);
  const whole = [];
  let size = 0;
  for await (const piece of open()) {
    size += piece.byteLength;
    sha256.update(piece);
    named.update(piece);
    verifier?.update(piece);
    if (verifier !== void 0) continue;
    if (size > MAX_WHOLE_BYTES) {
      throw new AppError("limit-exceeded", "file is too large for an Ed25519 signature over its bytes", {
        hint: "sign it with an EC key, or sign a statement about its digest"
      });
    }
    whole.push(Uint8Array.from(piece));
  }
  if (!named.digest().equals(bundle.digest)) {
    throw new AppError("content-mismatch", "file is not the one that was signed: it has another digest");
  }
  const isSigned2 = verifier === void 0 ? verify(null, Buffer.concat(whole), key.key, bundle.signature) : verifier.verify(key.key, bundle.signature);
  return { sha256: sha256.digest("hex"), isSigned: isSigned2 };
}

// src/verify/envelope-signature.ts
async function signedMessageOf({ payloadType, payload, signature }, key, rules = {}) {
  const message = preAuthEncoding(payloadType, payload);
  if (await isSigned({ hash: key.hash, message, key: key.key, signature })) return "dsse";
  const isEc = key.hash !== null;
  if (rules.acceptModelSigningV02 !== true || !isEc || payloadType !== STATEMENT_MEDIA_TYPE) return void 0;
  const legacy = legacyEncoding(payload);
  const isLegacy = await isSigned({ hash: "sha256", message: legacy, key: key.key, signature });
  return isLegacy ? "model-signing-0.2" : void 0;
}
function isSigned({ hash, message, key, signature }) {
  return new Promise((resolve, reject) => {
    if (!isMainThread) {
      resolve(verify2(hash, message, key, signature));
      return;
    }
    verify2(hash, message, key, signature, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
}
function legacyEncoding(payload) {
  const type = STATEMENT_MEDIA_TYPE;
  const head = `DSSEV1 ${String(type.length)} ${type} ${String(payload.byteLength)} `;
  return Buffer.from(head + pythonLiteral(payload), "latin1");
}
var ESCAPES = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };
function pythonLiteral(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39;
  const parts = [];
  for (const byte of bytes) {
    const escape = ESCAPES[byte];
    if (escape !== void 0) parts.push(escape);
    else if (byte === quote) parts.push(`\\${String.fromCharCode(byte)}`);
    else if (byte >= 32 && byte < 127) parts.push(String.fromCharCode(byte));
    else parts.push(`\\x${byte.toString(16).padStart(2, "0")}`);
  }
  const mark = String.fromCharCode(quote);
  return `b${mark}${parts.join("")}${mark}`;
}

// src/verify/trusted-times.ts
async function trustedTimesOf({ timestamps, signature }, { timestampAuthorities = [], requireTimestamp = false, timestampThreshold }) {
  const stamps = timestampAuthorities.length === 0 ? [] : await readAll(timestamps, signature, timestampAuthorities);
  const times = stamps.map(({ time }) => time);
  if (requireTimestamp && times.length === 0) {
    throw new AppError(
      "signature-invalid",
      "bundle has no timestamp of a trusted authority, and one is required"
    );
  }
  if (timestampThreshold !== void 0) {
    const { checkThreshold, countAuthorities, requireAuthorities } = await import("./chunk-A3RUCB6X.js");
    checkThreshold("timestamp-threshold", timestampThreshold, countAuthorities(timestampAuthorities));
    requireAuthorities(stamps, timestampAuthorities, timestampThreshold);
  }
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}
async function readAll(timestamps, signature, trusted) {
  const { verifyStamp } = await import("./chunk-5RHCORJ2.js");
  return timestamps.map((stamp) => verifyStamp(stamp, signature, trusted));
}

// src/verify/key-verifier.ts
function createKeyVerifier(options) {
  const key = readPublicKey(options.publicKeyPem);
  return {
    verify: async (bundle) => await verifyWithKey(readBundle(bundle), key, options),
    isOfAnother: ({ material }) => material.kind !== "public-key" || isOtherHint(material.hint, key),
    verifyBlob: async (bundle, open) => await verifyBlobWithKey(bundle, { open, key, rules: options })
  };
}
function keyIdOf(publicKeyPem) {
  return readPublicKey(publicKeyPem).keyId;
}
function requireKey({ material }, key) {
  if (material.kind !== "public-key") {
    throw new AppError("signer-untrusted", "bundle is signed with a certificate, this signer is a key");
  }
  const { hint, claimedKey } = material;
  if (isOtherHint(hint, key)) {
    throw new AppError("signer-untrusted", `bundle is signed with another key (hint ${hint ?? ""})`);
  }
  if (claimedKey !== void 0 && claimedKeyId(claimedKey) !== key.keyId) {
    throw new AppError("signer-untrusted", "bundle is signed with another key, which it carries");
  }
}
function isOtherHint(hint, { hints }) {
  return hint !== void 0 && hint !== "" && hint !== hints.oms && hint !== hints.cosign;
}
async function verifyBlobWithKey(bytes, { open, key, rules }) {
  const bundle = readMessageBundle(bytes);
  requireKey(bundle, key);
  const times = await trustedTimesOf(bundle, rules);
  const { sha256, isSigned: isSigned2 } = await checkBlob(bundle, key, open);
  if (!isSigned2)
    throw new AppError("signature-invalid", "signature of the file does not verify with this key");
  return { signer: { kind: "key", keyId: key.keyId }, times, digest: { sha256 } };
}
async function verifyWithKey(bundle, key, rules) {
  const { payloadType, payload } = bundle;
  requireKey(bundle, key);
  const message = await signedMessageOf(bundle, key, rules);
  if (message === void 0) {
    throw new AppError("signature-invalid", "signature does not verify with this key", {
      hint: "the bundle was changed after signing, or another key signed it"
    });
  }
  const signer = { kind: "key", keyId: key.keyId };
  const legacy = message === "dsse" ? {} : { isLegacyEncoding: true };
  return { payloadType, payload, signer, times: await trustedTimesOf(bundle, rules), ...legacy };
}
function claimedKeyId(pem) {
  try {
    return readPublicKey(Buffer.from(pem).toString("utf8")).keyId;
  } catch (thrown) {
    if (isAppError(thrown)) return void 0;
    throw thrown;
  }
}

// src/cli/verb-verify.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var verifyVerb = async (options, ports) => {
  const { signature: signatures = [], ...rest } = options;
  const trust = severalTrusted(rest);
  const single = () => ({ ...onlySigner(trust), signature: only("signature", signatures) });
  refuseSeveral(options.subjects);
  if (options.policy === void 0 && (options.audit ?? options.auditKey) !== void 0) {
    throw new AppError("invalid-input", "an audit log was given, and no decision is verified", {
      hint: "what is logged is a deployment under a decision: give policy, environment and evidence"
    });
  }
  if (isImage(options.subject) && options.policy === void 0) {
    if (options.subjectKind !== "model") return await verifyImagesVerb(options.subjects, single(), ports);
    const { verifyRegistryModelVerb } = await import("./chunk-3GX4KDSN.js");
    return await verifyRegistryModelVerb(options.subjects, single(), ports);
  }
  if (options.subjects.length > 1) {
    throw new AppError("invalid-input", "a decision is verified for one subject at a time");
  }
  refuseImageOptions(options);
  if (options.file === true) return await verifyFileVerb(single());
  const outcome = await verifySubject(
    options.subject,
    { ...trust, signatures, identify: identifyOptions(options) },
    systemContext(ports)
  );
  return done(textOf(outcome, ports), jsonOf(outcome), exitOf(outcome));
};
function severalTrusted(flags) {
  const { key: keys = [], certificateIdentity: certificateIdentities = [], ...rest } = flags;
  const { certificateOidcIssuer: certificateOidcIssuers = [], ...others } = rest;
  const { certificateSubject: certificateSubjects = [], ...single } = others;
  return { ...single, keys, certificateIdentities, certificateOidcIssuers, certificateSubjects };
}
function exitOf(outcome) {
  switch (outcome.kind) {
    case "signature":
      return outcome.model.ok ? 0 : 1;
    case "threshold":
      return outcome.threshold.ok ? 0 : 1;
    case "decision":
      return EXIT[outcome.decision.verdict];
  }
}
function textOf(outcome, { terminal }) {
  switch (outcome.kind) {
    case "signature":
      return renderVerification(shown(outcome.model), terminal);
    case "threshold":
      return renderThreshold(shownThreshold(outcome.threshold), terminal);
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
function shownThreshold({ counted, rejected, ...rest }) {
  return {
    ...rest,
    counted: counted.map((each) => ({ ...each, name: shownPath(each.name) })),
    rejected: rejected.map((each) => ({ ...each, name: shownPath(each.name) }))
  };
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
    case "threshold":
      return thresholdJson(outcome.threshold);
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
function thresholdJson({ ok, threshold, counted, rejected }) {
  const [first] = counted;
  return {
    verdict: ok ? "pass" : "block",
    threshold,
    signers: counted.length,
    ...first === void 0 ? {} : {
      subject: first.verification.subject,
      digest: formatDigest(first.verification.subject.digest)
    },
    counted: counted.map(({ name, signerName, verification }) => ({
      signerName,
      ...signatureJson({ ...verification, signature: name })
    })),
    rejected
  };
}
function signatureJson(model) {
  const { signature, signer, times, signedSha256, differences, ignored, signedIgnorePaths } = model;
  const { unreadBySigner: unread, followedLinks } = model;
  return {
    signature: { file: signature, signer, times, signedSha256, ignorePaths: signedIgnorePaths, unread },
    files: { compared: model.manifest.entries.length, differences, ignored, followedLinks }
  };
}

export {
  onlySigner,
  only,
  SKIP_REASONS,
  HARMLESS_SKIPS,
  coverageOf,
  checkBlob,
  signedMessageOf,
  trustedTimesOf,
  verifySubject,
  digestText,
  paint,
  SEVERITY_STYLES,
  RESULT_STYLES,
  displayWidth,
  truncate,
  padTo,
  wrap,
  joinLines,
  INDENT,
  labelledLines,
  remedyLines,
  renderEntry,
  quantity,
  severityCounts,
  findingCount,
  harmfulSkips,
  skipCounts,
  coverageLine,
  renderVerification,
  verifyVerb,
  createKeyVerifier,
  keyIdOf
};
