const { createPublicKey } = process.getBuiltinModule("node:crypto");
const path = process.getBuiltinModule("node:path");
import {
  checkCosignatures,
  cosign,
  witnessKey
} from "./chunk-RJUSV56S.js";
import {
  lockByFile,
  lockDirectory
} from "./chunk-3ZNHZ3OZ.js";
import {
  asAuditInvalid,
  loadState,
  proveExtends,
  readCheckpoint
} from "./chunk-D6CNVWJJ.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  logDisk,
  openCheckpoint,
  parseNote,
  replaceFile
} from "./chunk-SGN3LZ2N.js";
import {
  canonicalJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT,
  isAppError
} from "./chunk-4YF2P4A2.js";

// src/audit/witness-log.ts
async function cosignLog(options) {
  const { directory, state } = options;
  const lock = await lockByFile(`${state}.lock`);
  try {
    if (options.output !== void 0) return await cosignLocked(options);
    if ((await logDisk.list(directory)).length === 0) throw noLog(directory);
    const logLock = await lockDirectory(directory);
    try {
      return await cosignLocked(options);
    } finally {
      await logLock.release();
    }
  } finally {
    await lock.release();
  }
}
async function cosignLocked(options) {
  const { directory, origin } = options;
  const place = { directory, disk: logDisk, keys: options.publicKeys, origin };
  const head = await readCheckpoint(place);
  if (head === void 0) throw noLog(directory);
  const state = await loadState(place, head);
  const remembered = await recall(place, options.state);
  if (remembered !== void 0) await proveExtends(place, remembered, state);
  const witness = witnessKey(options.name, createPublicKey(options.key));
  const now = options.clock();
  const note = parseNote(Buffer.from(head.note, "utf8"));
  const line = cosign(note.text, witness, { key: options.key, at: now });
  const checkpoint = `${withoutOwn(head.note, witness)}${line}`;
  const check = checkCosignatures(parseNote(Buffer.from(checkpoint, "utf8")), [witness], now);
  if (check.good.length !== 1) throw new AppError("internal", "cosignature does not verify");
  await replaceDurably(place, options.state, checkpoint);
  await replaceDurably(place, options.output ?? path.join(directory, CHECKPOINT_FILE), checkpoint);
  return { origin, size: head.size, rememberedSize: remembered?.size, witness, checkpoint };
}
async function recall(place, state) {
  const note = await place.disk.read(state, MAX_NOTE_BYTES);
  if (note === void 0) return void 0;
  try {
    return openCheckpoint(note, place.keys, { origin: place.origin });
  } catch (cause) {
    if (isAppError(cause) && cause.code === "signer-untrusted") {
      throw new AppError("audit-invalid", `state ${state} was signed by another key of the log`, {
        hint: "give the key it was signed with as well, after a change of keys",
        cause
      });
    }
    throw asAuditInvalid(`state ${state} of the witness`, cause);
  }
}
function withoutOwn(note, { name, keyId }) {
  const split = note.lastIndexOf("\n\n") + 2;
  const { signatures } = parseNote(Buffer.from(note, "utf8"));
  const lines = note.slice(split, -1).split("\n");
  const kept = lines.filter((_, at) => signatures[at]?.name !== name || signatures[at]?.keyId !== keyId);
  return `${note.slice(0, split)}${kept.map((line) => `${line}
`).join("")}`;
}
async function replaceDurably({ disk }, file, text) {
  await replaceFile(disk, file, Buffer.from(text, "utf8"));
  await disk.syncFolder(path.dirname(file));
}
function noLog(directory) {
  return new AppError("not-found", `audit log ${directory} has no checkpoint`, { hint: "check the path" });
}

// src/audit/cef.ts
var SEVERITY = {
  override: 8,
  retire: 6,
  "config-change": 6,
  waive: 5,
  deploy: 4,
  approve: 3
};
var DEFAULT_SEVERITY = 2;
var VERDICT_SEVERITY = { pass: 3, indeterminate: 6, block: 7 };
function cefLine(entry) {
  const { action, decision } = entry;
  const name = decision === void 0 ? action : `${action}: ${decision.verdict}`;
  const header = [PRODUCT.name, "audit log", PRODUCT.version, action, name, String(cefSeverity(entry))];
  const extension = Object.entries(fieldsOf(entry)).flatMap(
    ([key, value]) => value === void 0 ? [] : [`${key}=${escapeExtension(value)}`]
  );
  return `CEF:0|${header.map(escapeHeader).join("|")}|${extension.join(" ")}`;
}
function cefSeverity({ action, decision, details }) {
  if (action !== "override" && details?.["allowed"] === false) return VERDICT_SEVERITY.block;
  const own = Object.hasOwn(SEVERITY, action) ? SEVERITY[action] ?? DEFAULT_SEVERITY : DEFAULT_SEVERITY;
  return decision === void 0 ? own : Math.max(own, VERDICT_SEVERITY[decision.verdict]);
}
function fieldsOf(entry) {
  const { actor, subject, environment, decision, policy, run, consumers, before, after, details } = entry;
  return {
    rt: String(Date.parse(entry.time)),
    externalId: String(entry.seq),
    act: entry.action,
    suser: actor.id,
    outcome: decision?.verdict,
    fname: subject?.name,
    fileHash: subject?.digest["sha256"],
    request: run?.uri,
    ...labelled(1, "environment", environment),
    ...labelled(2, "policySha256", policy?.sha256),
    ...labelled(3, "decisionSha256", decision?.sha256),
    ...labelled(
      4,
      "actorMethod",
      actor.issuer === void 0 ? actor.method : `${actor.method} ${actor.issuer}`
    ),
    ...labelled(5, "consumers", consumers?.join(", ")),
    ...labelled(6, "evidenceSha256", entry.evidence?.join(", ")),
    msg: textOf({ before, after, details })
  };
}
function labelled(number, label, value) {
  if (value === void 0) return {};
  const key = `cs${String(number)}`;
  return { [key]: value, [`${key}Label`]: label };
}
function textOf(parts) {
  const given = Object.entries(parts).filter(([, value]) => value !== void 0);
  return given.length === 0 ? void 0 : canonicalJson(Object.fromEntries(given));
}
function escapeHeader(text) {
  return plain(text.replace(/[\r\n]+/g, " ")).replace(/[\\|]/g, "\\$&");
}
function escapeExtension(text) {
  const escaped = text.replace(/[\\=]/g, "\\$&").replace(/\r/g, "\\r").replace(/\n/g, "\\n");
  return plain(escaped);
}
function plain(text) {
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, "\uFFFD");
}

export {
  cosignLog,
  cefLine
};
