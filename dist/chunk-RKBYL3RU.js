const path = process.getBuiltinModule("node:path");
import {
  originOnDisk,
  readCheckpointFile
} from "./chunk-S6FSLCAV.js";
import {
  readAuditKeys,
  readLogKeys,
  readRetiredKeys
} from "./chunk-Z6EXRCV7.js";
import {
  verifyAudit
} from "./chunk-RJUSV56S.js";
import {
  readAudit
} from "./chunk-52TV72XD.js";
import {
  asAuditInvalid,
  consistencyProof,
  inclusionProof,
  proveExtends,
  readCheckpoint
} from "./chunk-D6CNVWJJ.js";
import {
  isLocalLog,
  openAuditHome
} from "./chunk-GDRYDZQ2.js";
import {
  CHECKPOINT_FILE,
  TILE_WIDTH,
  createTreeReader,
  leafHash,
  logDisk,
  openCheckpoint,
  readBundle,
  verifyInclusion
} from "./chunk-SGN3LZ2N.js";
import {
  pathKind,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-log.ts

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
async function verifyAuditLog(options, context) {
  const { against, witnesses = [], witnessThreshold, decisions = [], timestampAuthorities = [] } = options;
  const remembered = against === void 0 || await pathKind(path.resolve(against)) === "missing" ? [] : [against];
  const pinned = await Promise.all([...options.checkpoints ?? [], ...remembered].map(readCheckpointFile));
  const keys = {
    publicKeys: await readLogKeys(options.publicKeys),
    retiredKeys: await readRetiredKeys(options.retiredKeys ?? []),
    witnesses: await readAuditKeys(witnesses)
  };
  const anchors = decisions.length === 0 ? [] : await readAnchors(decisions);
  const stamps = timestampAuthorities.length === 0 ? {} : await stampTrust(timestampAuthorities);
  const signer = options.signer === void 0 ? {} : await signerTrust(options.signer);
  const home = await openAuditHome(options.directory, context);
  const checked = await home.read(
    (directory) => verifyAudit({
      ...{ directory, ...keys, ...stamps, ...signer, anchors },
      clock: context.clock,
      ...options.origin === void 0 ? {} : { origin: options.origin },
      ...pinned.length === 0 ? {} : { pinnedCheckpoint: pinned },
      ...witnessThreshold === void 0 ? {} : { witnessThreshold }
    })
  );
  if (against === void 0) return checked;
  if (checked.ok && checked.checkpoint !== void 0) {
    await writeAtomically(path.resolve(against), checked.checkpoint);
  }
  if (remembered.length > 0) return checked;
  return { ...checked, notes: [...checked.notes, `${against}: nothing was remembered before`] };
}
async function readAnchors(files) {
  const { readDecisionAnchor } = await import("./chunk-F5OXEWW6.js");
  return await Promise.all(files.map(readDecisionAnchor));
}
async function stampTrust(files) {
  const { openStampVerifier } = await import("./chunk-ZMHAGSII.js");
  return { verifyStamp: await openStampVerifier(files) };
}
async function signerTrust(trust) {
  const { openVerifier } = await import("./chunk-4FEJNBQO.js");
  return { headVerifier: await openVerifier(trust) };
}
async function showAudit(options, onEntry, context) {
  const { from } = options;
  const home = await openAuditHome(options.directory, context);
  await home.read(async (directory) => {
    for await (const entry of readAudit(directory, from === void 0 ? {} : { from })) await onEntry(entry);
  });
}
async function proveAudit(what, options, context) {
  const publicKeys = await readLogKeys(options.publicKeys);
  const retiredKeys = (await readRetiredKeys(options.retiredKeys ?? [])).map(({ key }) => key);
  const home = await openAuditHome(options.directory, context);
  return await home.read(async (directory) => {
    const origin = options.origin ?? await originOnDisk(directory);
    if (origin === void 0) throw noCheckpoint(home.location);
    const log = { directory, publicKeys, origin, retiredKeys };
    if ("index" in what) return await proveInclusion(log, what.index);
    return await proveConsistency(log, await readCheckpointFile(what.checkpoint));
  });
}
function noCheckpoint(location) {
  return new AppError("not-found", `audit log ${location} has no checkpoint`, { hint: "check the path" });
}
function checkpointFile(directory) {
  return isLocalLog(directory) ? path.join(path.resolve(directory), CHECKPOINT_FILE) : directory;
}

export {
  verifyAuditLog,
  showAudit,
  proveAudit,
  noCheckpoint,
  checkpointFile
};
