import {
  appendAudit,
  asAuditInvalid,
  consistencyProof,
  createNoteSigner,
  inclusionProof,
  proveExtends,
  readCheckpoint,
  verifyAudit
} from "./chunk-FQROFZIN.js";
import {
  CHECKPOINT_FILE,
  MAX_NOTE_BYTES,
  TILE_WIDTH,
  createTreeReader,
  leafHash,
  logDisk,
  openCheckpoint,
  parseAuditEvent,
  parseCheckpoint,
  parseNote,
  readAudit,
  readBundle,
  verifyInclusion
} from "./chunk-KTNA7Y3M.js";
import {
  readKeyText
} from "./chunk-4KLM6FHB.js";
import {
  pathKind,
  readBounded,
  readText
} from "./chunk-ZWNYNENW.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/audit-log.ts
import path from "node:path";

// src/audit/prove-audit.ts
async function proveInclusion(options, index) {
  const { place, head } = await openLog(options);
  const { size, root } = head;
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new AppError(
      "invalid-input",
      `audit log has no entry ${String(index)}, it has ${String(size)} entries`
    );
  }
  const reader = createTreeReader(place, size);
  const leaf = await reader.leafHash(index);
  const proof = await inclusionProof(reader, index);
  if (!verifyInclusion({ index, size, leaf, root, proof })) {
    throw new AppError(
      "audit-invalid",
      `audit log: the tiles do not lead from entry ${String(index)} to the signed root`,
      {
        hint: 'run "audit verify" to see what is damaged'
      }
    );
  }
  const entries = await readBundle(place, Math.floor(index / TILE_WIDTH), size);
  const entry = entries[index % TILE_WIDTH];
  if (entry === void 0 || !leafHash(entry).equals(leaf)) {
    throw new AppError("audit-invalid", `audit log: entry ${String(index)} is not the one that was signed`, {
      hint: 'run "audit verify" to see what is damaged'
    });
  }
  return {
    index,
    size,
    entry: entry.toString("utf8"),
    leafHash: hex(leaf),
    proof: proof.map(hex),
    checkpoint: head.note
  };
}
async function proveConsistency(options, earlierCheckpoint) {
  const { place, head } = await openLog(options);
  const keys = [...options.publicKeys, ...options.retiredKeys ?? []];
  let earlier;
  try {
    earlier = openCheckpoint(Buffer.from(earlierCheckpoint, "utf8"), keys, { origin: options.origin });
  } catch (cause) {
    throw asAuditInvalid("earlier checkpoint", cause);
  }
  await proveExtends(place, earlier, head);
  const proof = await consistencyProof(createTreeReader(place, head.size), earlier.size);
  return { oldSize: earlier.size, newSize: head.size, proof: proof.map(hex), checkpoint: head.note };
}
async function openLog(options) {
  const place = {
    directory: options.directory,
    disk: logDisk,
    keys: options.publicKeys,
    origin: options.origin
  };
  const head = await readCheckpoint(place);
  if (head !== void 0) return { place, head };
  throw new AppError("not-found", `audit log ${options.directory} has no checkpoint`, {
    hint: "check the path"
  });
}
function hex(hash) {
  return hash.toString("hex");
}

// src/flows/audit-log.ts
var ORIGIN_BASE = "sallyport.dev/audit";
async function appendToAudit(event, options, context) {
  const directory = path.resolve(options.directory);
  const parsed = parseAuditEvent(event);
  const passphrase = readVariable("keyPassphrase", context.env);
  const signer = createNoteSigner({
    origin: options.origin ?? await originOnDisk(directory) ?? defaultOrigin(context),
    privateKey: await readKeyText(options.key, context),
    ...passphrase === void 0 ? {} : { passphrase }
  });
  const pinned = options.checkpoint === void 0 ? void 0 : await readCheckpointFile(options.checkpoint);
  const result = await appendAudit({
    directory,
    event: parsed,
    signer,
    clock: context.clock,
    ...pinned === void 0 ? {} : { pinnedCheckpoint: pinned }
  });
  return { ...result, directory, verifierKey: signer.verifier.verifierKey };
}
async function verifyAuditLog(options, context) {
  const pinned = await Promise.all((options.checkpoints ?? []).map(readCheckpointFile));
  return await verifyAudit({
    directory: path.resolve(options.directory),
    publicKeys: await readAuditKeys(options.publicKeys),
    clock: context.clock,
    ...options.origin === void 0 ? {} : { origin: options.origin },
    ...pinned.length === 0 ? {} : { pinnedCheckpoint: pinned }
  });
}
function showAudit(directory, from) {
  return readAudit(path.resolve(directory), from === void 0 ? {} : { from });
}
async function proveAudit(what, options) {
  const directory = path.resolve(options.directory);
  const origin = options.origin ?? await originOnDisk(directory);
  if (origin === void 0) {
    throw new AppError("not-found", `audit log ${directory} has no checkpoint`, { hint: "check the path" });
  }
  const publicKeys = await readAuditKeys(options.publicKeys);
  const log = { directory, publicKeys, origin };
  if ("index" in what) return await proveInclusion(log, what.index);
  return await proveConsistency(log, await readCheckpointFile(what.checkpoint));
}
function checkpointFile(directory) {
  return path.join(path.resolve(directory), CHECKPOINT_FILE);
}
async function readAuditKeys(keys) {
  if (keys.length === 0) {
    throw new AppError("invalid-input", "no public key of the audit log was given", {
      hint: "give its PEM file or its verifier key as public-key"
    });
  }
  return await Promise.all(
    keys.map(async (key) => {
      if (/^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+$/.test(key)) return key;
      return (await readText(path.resolve(key), { maxBytes: 64 * 1024, what: "audit public key" })).trim();
    })
  );
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
function defaultOrigin(context) {
  return `${ORIGIN_BASE}/${readVariable("githubRepository", context.env) ?? "local"}`;
}

export {
  appendToAudit,
  verifyAuditLog,
  showAudit,
  proveAudit,
  checkpointFile
};
