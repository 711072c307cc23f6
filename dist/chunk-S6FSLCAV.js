const path = process.getBuiltinModule("node:path");
import {
  readAuditKeys
} from "./chunk-Z6EXRCV7.js";
import {
  appendAudit,
  appendAuditBatch,
  createNoteSigner,
  handoverEvent
} from "./chunk-3ZNHZ3OZ.js";
import {
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  parseAuditEvent,
  parseCheckpoint,
  parseNote,
  verifierFromPem
} from "./chunk-SGN3LZ2N.js";
import {
  openSigner,
  readKeyText
} from "./chunk-F3LVSCKF.js";
import {
  pathKind,
  readBounded,
  readMessageBundle,
  readPublicKey,
  readText
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-write.ts

// src/flows/open-note-signer.ts
var KMS_URI = /^[a-z]+kms:\/\/|^hashivault:\/\//;
var PKCS11_URI = /^pkcs11:/;
async function openNoteSigner(key, origin, context) {
  if (KMS_URI.test(key) || PKCS11_URI.test(key)) return await openCustody(key, origin, context);
  const passphrase = readVariable("keyPassphrase", context.env);
  const privateKey = await readKeyText(key, context);
  return createNoteSigner({ origin, privateKey, ...passphrase === void 0 ? {} : { passphrase } });
}
async function openCustody(uri, origin, context) {
  const signer = await openOnce(uri, context);
  const { publicKeyPem } = signer;
  if (publicKeyPem === void 0) throw new AppError("internal", "a key without a public key");
  const { algorithm } = readPublicKey(publicKeyPem);
  if (algorithm !== "ed25519" && algorithm !== "ec-p256") {
    throw new AppError(
      "invalid-key",
      `key of the audit log is ${algorithm}, and lives where it signs with another hash`,
      {
        hint: "a signed note is hashed with SHA-256: use a P-256 or Ed25519 key there, or a key file"
      }
    );
  }
  return {
    verifier: verifierFromPem(origin, publicKeyPem),
    sign: async (text) => readMessageBundle((await signer.signBlob(text)).bytes).signature
  };
}
var opened = /* @__PURE__ */ new WeakMap();
async function openOnce(uri, context) {
  const known = opened.get(context) ?? /* @__PURE__ */ new Map();
  opened.set(context, known);
  const signer = known.get(uri) ?? openSigner(PKCS11_URI.test(uri) ? { pkcs11: uri } : { kms: uri }, context);
  known.set(uri, signer);
  return await signer;
}

// src/flows/audit-write.ts
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
async function checkAuthorities({
  timestampUrls = []
}) {
  if (timestampUrls.length === 0) return;
  const { createTimestamper } = await import("./chunk-P2BNYUUB.js");
  createTimestamper({ urls: timestampUrls });
}
async function stampIfAsked(directory, signer, { timestampUrls = [] }) {
  if (timestampUrls.length === 0) return { stamps: [] };
  const { stampLog } = await import("./chunk-ZMHAGSII.js");
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
  openNoteSigner,
  appendToAudit,
  appendBatchToAudit,
  rotateAuditKey,
  readCheckpointFile,
  originOnDisk
};
