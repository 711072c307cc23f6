import {
  readAuditKeys
} from "./chunk-AHW6PJLO.js";
import {
  appendAudit,
  appendAuditBatch,
  createNoteSigner,
  handoverEvent
} from "./chunk-PQ7TAMXQ.js";
import {
  openAuditHome
} from "./chunk-NC743WSQ.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  parseAuditEvent,
  parseCheckpoint,
  parseNote
} from "./chunk-JXTWF3HP.js";
import {
  readKeyText
} from "./chunk-F37F3WSG.js";
import {
  pathKind,
  readBounded,
  readText
} from "./chunk-TRNU433F.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";
import {
  isAppError,
  messageOf
} from "./chunk-B7JXZM56.js";

// src/flows/audit-write.ts
import path from "node:path";
var ORIGIN_BASE = "sallyport.dev/audit";
async function appendToAudit(source, options, context) {
  if (typeof source !== "function") parseAuditEvent(source);
  const make = async (directory) => [
    typeof source === "function" ? await source(directory) : source
  ];
  return await appendBatchToAudit(make, options, context);
}
async function appendBatchToAudit(make, options, context) {
  const home = await openAuditHome(options.directory, context);
  await checkAuthorities(options);
  const more = await appendOptions(options);
  return await home.change(async (directory) => {
    const signer = await openNoteSigner(options.key, await originFor(directory, options, context), context);
    const made = await make(directory);
    const events = made.map((event) => parseAuditEvent(withConsumers(event, options.consumers)));
    const result = await appendAuditBatch({ ...more, directory, events, signer, clock: context.clock });
    const stamped = await stampIfAsked(directory, signer, options);
    return { ...result, ...stamped, directory: home.location, verifierKey: signer.verifier.verifierKey };
  });
}
async function rotateAuditKey(actor, options, context) {
  const home = await openAuditHome(options.directory, context);
  await checkAuthorities(options);
  return await home.change(async (directory) => {
    const origin = await originFor(directory, options, context);
    const signer = await openNoteSigner(options.key, origin, context);
    const successor = await openNoteSigner(options.newKey, origin, context);
    const keys = { from: signer.verifier.verifierKey, to: successor.verifier.verifierKey };
    const event = handoverEvent({ actor, ...options.run === void 0 ? {} : { run: options.run } }, keys);
    const more = { ...await appendOptions(options), mustExist: true };
    const result = await appendAudit({ ...more, directory, event, signer, successor, clock: context.clock });
    const stamped = await stampIfAsked(directory, successor, options);
    return { ...result, ...stamped, directory: home.location, verifierKey: keys.to };
  });
}
function withConsumers(event, consumers) {
  if (consumers === void 0 || consumers.length === 0) return event;
  return { ...event, consumers: [.../* @__PURE__ */ new Set([...event.consumers ?? [], ...consumers])] };
}
async function appendOptions({
  checkpoint,
  retiredKeys = []
}) {
  return {
    ...checkpoint === void 0 ? {} : { pinnedCheckpoint: await readCheckpointFile(checkpoint) },
    ...retiredKeys.length === 0 ? {} : { retiredKeys: await readAuditKeys(retiredKeys) }
  };
}
async function openNoteSigner(key, origin, context) {
  const passphrase = readVariable("keyPassphrase", context.env);
  const privateKey = await readKeyText(key, context);
  return createNoteSigner({ origin, privateKey, ...passphrase === void 0 ? {} : { passphrase } });
}
async function checkAuthorities({
  timestampUrls = []
}) {
  if (timestampUrls.length === 0) return;
  const { createTimestamper } = await import("./chunk-L3JR6ZKT.js");
  createTimestamper({ urls: timestampUrls });
}
async function stampIfAsked(directory, signer, { timestampUrls = [] }) {
  if (timestampUrls.length === 0) return { stamps: [] };
  const { stampLog } = await import("./chunk-DMWKIL7L.js");
  try {
    const { files } = await stampLog(directory, { keys: [signer.verifier.verifierKey], timestampUrls });
    return { stamps: files };
  } catch (cause) {
    if (!isAppError(cause)) throw cause;
    return { stamps: [], stampProblem: messageOf(cause) };
  }
}
async function readCheckpointFile(file) {
  return await readText(path.resolve(file), { maxBytes: MAX_NOTE_BYTES, what: "checkpoint" });
}
async function originOnDisk(directory) {
  const file = path.join(directory, CHECKPOINT_FILE);
  if (await pathKind(file) === "missing") return void 0;
  const note = await readBounded(file, { maxBytes: MAX_NOTE_BYTES, what: "checkpoint" });
  return parseCheckpoint(parseNote(note).text).origin;
}
async function originFor(directory, { origin }, { env }) {
  const standard = `${ORIGIN_BASE}/${readVariable("githubRepository", env) ?? "local"}`;
  return origin ?? await originOnDisk(directory) ?? standard;
}

export {
  appendToAudit,
  appendBatchToAudit,
  rotateAuditKey,
  readCheckpointFile,
  originOnDisk
};
