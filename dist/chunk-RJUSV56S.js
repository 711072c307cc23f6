const path2 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
const { createHash, sign, verify } = process.getBuiltinModule("node:crypto");
import {
  checkHeadSignature
} from "./chunk-677YG36N.js";
import {
  checkStamps,
  readStamps
} from "./chunk-CQDRH5HC.js";
import {
  trackHandovers
} from "./chunk-3ZNHZ3OZ.js";
import {
  compareView
} from "./chunk-D6CNVWJJ.js";
import {
  CHECKPOINT_FILE,
  HASH_BYTES,
  MAX_NOTE_BYTES,
  TILE_WIDTH,
  VIEW_FILE,
  checkKeyName,
  createTreeRange,
  decodeEntry,
  emptyRoot,
  foldHashes,
  fromRaw,
  hashesAt,
  leafHash,
  logDisk,
  noteVerifier,
  openCheckpoint,
  parseNote,
  parseVerifierKey,
  partialFolder,
  rawPublicKey,
  readBundleLoosely,
  readTile,
  signatureLine,
  tileLevels,
  tileOf,
  tilePath
} from "./chunk-SGN3LZ2N.js";
import {
  decodeBase64
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/verify-audit.ts

// src/audit/audit-problem.ts
var MAX_PROBLEMS = 100;
function createProblemList() {
  const items = [];
  let total = 0;
  return {
    items,
    get total() {
      return total;
    },
    add(kind, message, where = {}) {
      total += 1;
      if (items.length < MAX_PROBLEMS) items.push({ kind, message, ...where });
    }
  };
}
function runsOf(numbers) {
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== void 0 && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

// src/audit/check-entries.ts
var CLOCK_TOLERANCE_MS = 5 * 60 * 1e3;
function checkEntries(now, report) {
  let first;
  let last;
  let latest = 0;
  let backwards;
  const handovers = trackHandovers();
  const wanted = new Set(report.sizes);
  const latestBySize = /* @__PURE__ */ new Map();
  const add = (seq, bytes, file) => {
    const where = { file, entry: seq };
    try {
      const entry = decodeEntry(bytes);
      if (entry.seq !== seq) {
        const text = `entry ${String(seq)} says it is number ${String(entry.seq)}: entries were removed, added or reordered`;
        report.problems.add("out-of-order", text, where);
      }
      const time = Date.parse(entry.time);
      if (time > now.getTime() + CLOCK_TOLERANCE_MS) {
        report.problems.add(
          "future-time",
          `entry ${String(seq)} is dated ${entry.time}, which is still to come`,
          where
        );
      }
      if (time < latest - CLOCK_TOLERANCE_MS) backwards ??= seq;
      latest = Math.max(latest, time);
      first ??= entry.time;
      last = entry.time;
      handovers.add(entry);
    } catch (cause) {
      if (!isAppError(cause)) throw cause;
      report.problems.add("entry-malformed", `entry ${String(seq)}: ${messageOf(cause)}`, where);
    }
    if (wanted.has(seq + 1)) latestBySize.set(seq + 1, latest);
  };
  return {
    add,
    handovers,
    times() {
      if (backwards !== void 0) {
        report.notes.push(
          `entry ${String(backwards)} is dated before an earlier one: a writer's clock was wrong`
        );
      }
      return first === void 0 || last === void 0 ? void 0 : { first, last };
    },
    compareStamps(stamps) {
      for (const { size, at } of stamps) {
        if ((latestBySize.get(size) ?? 0) <= at.getTime() + CLOCK_TOLERANCE_MS) continue;
        report.problems.add(
          "future-time",
          `the first ${String(size)} entries were time-stamped at ${at.toISOString()}, and one of them is dated later`
        );
      }
    }
  };
}

// src/audit/check-pinned.ts
function comparePinned(pinned, anchors, { head, rootsBySize, problems }) {
  const heads = [
    ...pinned.map(({ size, root }) => ({ size, root, what: "a pinned checkpoint" })),
    ...anchors
  ].sort((a, b) => a.size - b.size);
  let good = 0;
  for (const { size, root, what } of heads) {
    if (size > head.size) {
      const text = `log has ${String(head.size)} entries, ${what} signs ${String(size)}: entries ${String(head.size)} to ${String(size - 1)} were removed`;
      problems.add("truncated", text, { entry: head.size });
    } else if (rootsBySize.get(size)?.equals(root) === true) {
      good = size;
    } else {
      const text = `history differs from ${what} of ${String(size)} entries, somewhere in entries ${String(good)} to ${String(Math.max(size - 1, good))}: the log was forked or rewritten`;
      problems.add("history-rewritten", text, { entry: good });
    }
  }
}
function checkSigningKeys(pinned, log) {
  const { head, handovers, notes, problems } = log;
  const ends = head.signers.map(({ verifierKey }) => handovers.lastSizeOf(verifierKey));
  const last = Math.max(...ends.map((end) => end ?? Number.POSITIVE_INFINITY));
  if (head.size > last) {
    problems.add(
      "retired-key",
      `checkpoint of ${String(head.size)} entries is signed by a rotated-out key: entry ${String(last - 1)} hands the log over to another`,
      { entry: last - 1 }
    );
  }
  for (const { size, retired } of pinned) {
    for (const { verifierKey, untilSize } of retired) {
      const end = untilSize ?? handovers.lastSizeOf(verifierKey);
      if (end === void 0) {
        notes.push(`no entry hands over from the retired key ${verifierKey}: it counts up to any size`);
      } else if (size > end) {
        problems.add(
          "retired-key",
          `pinned checkpoint of ${String(size)} entries is signed by a rotated-out key, which signs ${String(end)} at most`,
          { entry: end }
        );
      }
    }
  }
}

// src/audit/check-tree.ts
async function checkTree(folder, check) {
  const fromEntries = trackTree(check.sizes);
  const fromTiles = trackTree(check.sizes);
  const differing = [];
  let bundlesWhole = true;
  let below = [];
  for (let index = 0; ; index += 1) {
    const tile = tileOf(0, index, check.size);
    if (tile === void 0) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    const bundle = await readEntries(folder, { ...tile, level: "entries" }, check.problems);
    bundlesWhole &&= bundle?.isWhole === true;
    const entries = bundle?.entries;
    for (let position = 0; position < tile.width; position += 1) {
      const seq = index * TILE_WIDTH + position;
      const entry = entries?.[position];
      const stored = hashes?.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      const own = entry === void 0 ? void 0 : leafHash(entry);
      if (entry !== void 0) check.onEntry(seq, entry, tilePath({ ...tile, level: "entries" }));
      if (own !== void 0 && stored !== void 0 && !own.equals(stored)) differing.push(seq);
      fromEntries.add(own);
      fromTiles.add(stored);
    }
    if (tile.width === TILE_WIDTH) below.push(hashes === void 0 ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
    await checkPartials(folder, { ...tile, level: "entries" }, { whole: entries, problems: check.problems });
  }
  for (const level of tileLevels(check.size).slice(1))
    below = await checkLevel(folder, level, { ...check, below });
  const entriesMatch = fromEntries.root()?.equals(check.root) === true;
  const tilesMatch = fromTiles.root()?.equals(check.root) === true;
  reportDifferences(differing, { check, entriesMatch, tilesMatch });
  const rootsBySize = tilesMatch && !entriesMatch ? fromTiles.roots : fromEntries.roots;
  return { entriesMatch: entriesMatch && bundlesWhole, rootsBySize };
}
function trackTree(sizes) {
  const range = createTreeRange();
  const roots = /* @__PURE__ */ new Map();
  const wanted = new Set(sizes);
  let broken = false;
  if (wanted.has(0)) roots.set(0, range.root());
  return {
    roots,
    add(leaf) {
      broken ||= leaf === void 0;
      if (broken || leaf === void 0) return;
      range.add(Buffer.from(leaf));
      if (wanted.has(range.size)) roots.set(range.size, range.root());
    },
    root: () => broken ? void 0 : range.root()
  };
}
async function tryReadTile(folder, tile, problems) {
  try {
    return await readTile(folder, tile);
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== "audit-invalid") throw cause;
    const kind = messageOf(cause).endsWith("missing") ? "file-missing" : "tile-damaged";
    problems.add(kind, messageOf(cause), { file: tilePath(tile) });
    return void 0;
  }
}
async function readEntries(folder, bundle, problems) {
  const found = await readBundleLoosely(folder, bundle);
  const file = tilePath(bundle);
  if (found === void 0) {
    problems.add("file-missing", `${file} is missing: its entries cannot be read`, { file });
    return void 0;
  }
  if (found.isWhole) return found;
  const entry = bundle.index * TILE_WIDTH + found.entries.length;
  const wrong = found.entries.length < found.width ? `holds ${String(found.entries.length)} whole entries instead of ${String(found.width)}` : `has bytes behind its ${String(found.width)} entries`;
  problems.add("entry-damaged", `${file} ${wrong}`, { file, entry });
  return found;
}
async function checkLevel(folder, level, check) {
  const roots = [];
  for (let index = 0; index * TILE_WIDTH < hashesAt(level, check.size); index += 1) {
    const tile = tileOf(level, index, check.size);
    if (tile === void 0) break;
    const hashes = await tryReadTile(folder, tile, check.problems);
    for (let position = 0; hashes !== void 0 && position < tile.width; position += 1) {
      const expected = check.below[index * TILE_WIDTH + position];
      const stored = hashes.subarray(position * HASH_BYTES, (position + 1) * HASH_BYTES);
      if (expected === void 0 || expected.length === 0 || expected.equals(stored)) continue;
      const lower = tilePath({ level: level - 1, index: index * TILE_WIDTH + position, width: TILE_WIDTH });
      const file = tilePath(tile);
      check.problems.add("tile-damaged", `hash ${String(position)} in ${file} is not the root of ${lower}`, {
        file
      });
    }
    if (tile.width === TILE_WIDTH) roots.push(hashes === void 0 ? Buffer.alloc(0) : foldHashes(hashes));
    await checkPartials(folder, tile, { whole: hashes, problems: check.problems });
  }
  return roots;
}
async function checkPartials(folder, tile, against) {
  const { whole, problems } = against;
  if (whole === void 0) return;
  for (const name of await folder.disk.list(path.join(folder.directory, partialFolder(tile)))) {
    if (!/^[1-9][0-9]{0,2}$/.test(name) || Number(name) >= tile.width) continue;
    const partial = { ...tile, width: Number(name) };
    const isPrefix = Buffer.isBuffer(whole) ? await isBeginning(folder, partial, whole) : await isBeginningOfBundle(folder, partial, whole);
    if (!isPrefix) {
      const file = tilePath(partial);
      problems.add(
        tile.level === "entries" ? "entry-damaged" : "tile-damaged",
        `${file} is not a beginning of the tile it grew into`,
        { file }
      );
    }
  }
}
async function isBeginning(folder, partial, whole) {
  const data = await folder.disk.read(
    path.join(folder.directory, tilePath(partial)),
    TILE_WIDTH * HASH_BYTES
  );
  return data?.equals(whole.subarray(0, partial.width * HASH_BYTES)) === true;
}
async function isBeginningOfBundle(folder, partial, whole) {
  const found = await readBundleLoosely(folder, partial);
  if (found?.isWhole !== true) return false;
  return found.entries.every((entry, index) => whole[index] !== void 0 && entry.equals(whole[index]));
}
function reportDifferences(differing, { check, entriesMatch, tilesMatch }) {
  const { problems, size } = check;
  for (const [first, last] of runsOf(differing)) {
    const which = first === last ? `entry ${String(first)}` : `entries ${String(first)} to ${String(last)}`;
    const tile = tileOf(0, Math.floor(first / TILE_WIDTH), size) ?? { level: 0, index: 0, width: 1 };
    const [tileFile, bundleFile] = [tilePath(tile), tilePath({ ...tile, level: "entries" })];
    if (entriesMatch) {
      problems.add(
        "tile-damaged",
        `${tileFile}: the hash of ${which} was changed, the entry itself is as signed`,
        { file: tileFile, entry: first }
      );
    } else {
      const proof = tilesMatch ? "is not what was signed" : "and its hash differ, and neither belongs to the signed tree";
      problems.add("entry-damaged", `${which} in ${bundleFile} ${proof}`, { file: bundleFile, entry: first });
    }
  }
  if (entriesMatch || tilesMatch || problems.total > 0) return;
  problems.add(
    "history-rewritten",
    `entries and tiles agree with each other, but the checkpoint signs another tree of ${String(size)} entries`
  );
}

// src/audit/cosignature.ts
var COSIGNATURE_V1 = 4;
var TIME_BYTES = 8;
var SIGNATURE_BYTES = TIME_BYTES + 64;
function witnessKey(name, key) {
  checkKeyName(name);
  const raw = rawPublicKey(key);
  const typed = Buffer.concat([Buffer.of(COSIGNATURE_V1), raw]);
  const keyId = createHash("sha256").update(`${name}
`).update(typed).digest().readUInt32BE(0);
  const verifierKey = `${name}+${keyId.toString(16).padStart(8, "0")}+${typed.toString("base64")}`;
  return { name, keyId, verifierKey, rawHex: raw.toString("hex"), key };
}
function parseWitnessKey(text) {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text.trim());
  const bytes = match === null ? void 0 : decodeBase64(match[3] ?? "");
  if (match === null || bytes?.length !== 33 || bytes[0] !== COSIGNATURE_V1 && bytes[0] !== 1) {
    throw new AppError("invalid-key", "witness key is not of the form name+hash+base64 of an Ed25519 key", {
      hint: 'give the line that "audit cosign" printed, or the one that the witness publishes'
    });
  }
  const witness = witnessKey(match[1] ?? "", fromRaw(bytes.subarray(1)));
  const stated = bytes[0] === COSIGNATURE_V1 ? witness : noteVerifier(witness.name, witness.key);
  if (bytes[0] === 1) parseVerifierKey(text);
  if (stated.keyId !== Number.parseInt(match[2] ?? "", 16)) {
    throw new AppError("invalid-key", `witness key of ${witness.name}: its hash does not belong to its key`, {
      hint: "copy the whole line again; the name is part of the hash"
    });
  }
  return witness;
}
function cosign(text, witness, signing) {
  const seconds = Math.floor(signing.at.getTime() / 1e3);
  const head = Buffer.alloc(TIME_BYTES);
  head.writeBigUInt64BE(BigInt(seconds));
  const signature = Buffer.concat([head, sign(null, messageOf2(text, seconds), signing.key)]);
  return signatureLine({ name: witness.name, keyId: witness.keyId, signature });
}
var CLOCK_TOLERANCE_MS2 = 5 * 60 * 1e3;
function checkCosignatures(note, witnesses, now) {
  const good = /* @__PURE__ */ new Map();
  const problems = [];
  for (const line of note.signatures) {
    const witness = witnesses.find(({ name, keyId }) => name === line.name && keyId === line.keyId);
    if (witness === void 0) continue;
    const at = verifiedTime(note.text, line.signature, witness);
    if (at === void 0) problems.push(`cosignature of ${witness.name} does not belong to this checkpoint`);
    else if (at.getTime() > now.getTime() + CLOCK_TOLERANCE_MS2) {
      problems.push(`cosignature of ${witness.name} is dated ${at.toISOString()}, which is still to come`);
    } else {
      const known = good.get(witness.rawHex);
      if (known === void 0 || known.at < at) good.set(witness.rawHex, { witness: witness.name, at });
    }
  }
  return { good: [...good.values()], problems };
}
var MAX_SECONDS = 8640000000000n;
function verifiedTime(text, signature, { key }) {
  if (signature.length !== SIGNATURE_BYTES) return void 0;
  const stated = signature.readBigUInt64BE(0);
  if (stated === 0n || stated > MAX_SECONDS) return void 0;
  const seconds = Number(stated);
  const isGood = verify(null, messageOf2(text, seconds), key, signature.subarray(TIME_BYTES));
  return isGood ? new Date(seconds * 1e3) : void 0;
}
function messageOf2(text, seconds) {
  return Buffer.from(`cosignature/v1
time ${String(seconds)}
${text}`, "utf8");
}

// src/audit/check-witnesses.ts
function readWitnesses({ witnesses = [], witnessThreshold }) {
  const keys = witnesses.map(parseWitnessKey);
  if (new Set(keys.map(({ rawHex }) => rawHex)).size < keys.length) {
    throw new AppError("invalid-input", "one witness key was given twice", {
      hint: "a witness counts once, whatever its names"
    });
  }
  const threshold = witnessThreshold ?? keys.length;
  const isCount = Number.isSafeInteger(threshold) && threshold <= keys.length;
  if (isCount && (threshold > 0 || witnessThreshold === void 0)) return { keys, threshold };
  throw new AppError(
    "invalid-input",
    `witness threshold ${String(threshold)} does not fit ${String(keys.length)} witnesses`,
    { hint: "give a number from 1 to the number of witness keys" }
  );
}
function checkWitnesses(head, check) {
  const { witnesses, now, problems } = check;
  const whole = parseNote(Buffer.from(head.note, "utf8"));
  const copies = check.pinned.map(({ note }) => parseNote(Buffer.from(note, "utf8"))).filter(({ text }) => text === whole.text);
  const signatures = [whole, ...copies].flatMap((note) => note.signatures);
  const found = checkCosignatures({ text: whole.text, signatures }, witnesses.keys, now);
  for (const text of new Set(found.problems)) {
    problems.add("witness-invalid", text, { file: CHECKPOINT_FILE });
  }
  if (found.good.length < witnesses.threshold) {
    const text = `checkpoint of ${String(head.size)} entries is co-signed by ${String(found.good.length)} of the witnesses, ${String(witnesses.threshold)} are asked for`;
    problems.add("witness-missing", text, { file: CHECKPOINT_FILE });
  }
  return [...found.good];
}

// src/audit/open-signed.ts
function openByKeys(note, { publicKeys, retiredKeys }, expected) {
  try {
    return { ...openCheckpoint(note, publicKeys, expected), retired: [] };
  } catch (cause) {
    if (!isAppError(cause) || cause.code !== "signer-untrusted" || retiredKeys.length === 0) throw cause;
  }
  const all = retiredKeys.map(({ key }) => key);
  const opened = openCheckpoint(note, all, expected);
  const retired = retiredKeys.flatMap(
    ({ key, untilSize }) => signedBy(note, key, expected).map((verifierKey) => ({ verifierKey, untilSize }))
  );
  return { ...opened, retired };
}
function signedBy(note, key, expected) {
  try {
    return openCheckpoint(note, [key], expected).signers.map(({ verifierKey }) => verifierKey);
  } catch (cause) {
    if (isAppError(cause) && cause.code === "signer-untrusted") return [];
    throw cause;
  }
}
function addCheckpointProblem(cause, context) {
  if (!isAppError(cause) || cause.code === "invalid-key") throw cause;
  const kind = cause.code === "signer-untrusted" ? "wrong-key" : "checkpoint-invalid";
  context.problems.add(
    kind,
    `${context.what}: ${messageOf(cause)}`,
    context.file === void 0 ? {} : { file: context.file }
  );
}
function retiredKeyOf(given) {
  if (typeof given === "string") return { key: given };
  const { untilSize } = given;
  if (untilSize === void 0 || Number.isSafeInteger(untilSize) && untilSize >= 0) return given;
  throw new AppError("invalid-input", "the size up to which a retired key counts is not a whole number");
}

// src/audit/verify-audit.ts
async function verifyAudit(options) {
  const folder = { directory: options.directory, disk: logDisk };
  const problems = createProblemList();
  const notes = [];
  const keys = {
    publicKeys: options.publicKeys,
    retiredKeys: (options.retiredKeys ?? []).map(retiredKeyOf)
  };
  const witnesses = readWitnesses(options);
  const head = await openHead(folder, { ...options, keys, problems });
  const pinned = openPinned(options, { keys, origin: options.origin ?? head?.origin, problems });
  if (head === void 0) return verification({ problems, notes });
  const anchors = anchorsOf(options, head, problems);
  const stamps = await readStamps(folder);
  const sizes = [...pinned, ...anchors, ...stamps].map(({ size }) => size);
  const now = options.clock();
  const entries = checkEntries(now, { problems, notes, sizes });
  const onEntry = entries.add;
  const tree = await checkTree(folder, { size: head.size, root: head.root, sizes, problems, onEntry });
  if (head.size === 0 && !head.root.equals(emptyRoot())) {
    problems.add("checkpoint-invalid", "checkpoint of an empty log has a root hash", {
      file: CHECKPOINT_FILE
    });
  }
  const { rootsBySize } = tree;
  comparePinned(pinned, anchors, { head, rootsBySize, problems });
  checkSigningKeys(pinned, { head, problems, notes, handovers: entries.handovers });
  const cosignatures = checkWitnesses(head, { witnesses, pinned, now, problems });
  const { verifyStamp, headVerifier: verifier } = options;
  const headSigner = verifier === void 0 ? void 0 : await checkHeadSignature(folder, { head, verifier, problems });
  const stamped = await checkStamps(stamps, { head, rootsBySize, verifyStamp, problems, notes });
  entries.compareStamps(stamped);
  if (tree.entriesMatch) await checkView(folder, head, { problems, notes });
  else notes.push(`${VIEW_FILE} was not compared, as the entries are damaged`);
  const times = entries.times();
  return verification({ head, headSigner, problems, notes, times, cosignatures, stamps: stamped });
}
async function openHead(folder, context) {
  const { problems, keys } = context;
  const note = await folder.disk.read(path2.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  const file = CHECKPOINT_FILE;
  if (note === void 0) {
    const names = await folder.disk.list(folder.directory);
    const isKnown = context.pinnedCheckpoint !== void 0 || (context.anchors ?? []).length > 0;
    if (names.length === 0 && !isKnown) {
      throw new AppError("not-found", `audit log ${folder.directory} does not exist`, {
        hint: "check the path"
      });
    }
    problems.add("checkpoint-missing", "the log has no checkpoint: nothing in it can be proven", { file });
    return void 0;
  }
  try {
    const opened = openByKeys(note, keys, expectedOrigin(context));
    const [key] = opened.retired;
    if (key === void 0) return opened;
    const text = `checkpoint is signed by the rotated-out key ${key.verifierKey} and by none in force`;
    problems.add("retired-key", text, { file });
  } catch (cause) {
    addCheckpointProblem(cause, { what: "checkpoint", file, problems });
  }
  return void 0;
}
function openPinned({ pinnedCheckpoint = [] }, context) {
  const notes = typeof pinnedCheckpoint === "string" ? [pinnedCheckpoint] : pinnedCheckpoint;
  const opened = notes.flatMap((note, index) => {
    try {
      return [openByKeys(Buffer.from(note, "utf8"), context.keys, expectedOrigin(context))];
    } catch (cause) {
      addCheckpointProblem(cause, {
        what: `pinned checkpoint ${String(index + 1)}`,
        problems: context.problems
      });
      return [];
    }
  });
  return opened.sort((a, b) => a.size - b.size);
}
function expectedOrigin({ origin }) {
  return origin === void 0 ? {} : { origin };
}
function anchorsOf({ anchors = [] }, head, problems) {
  const foreign = anchors.filter(({ origin }) => origin !== head.origin);
  for (const { what, origin } of foreign) {
    problems.add("checkpoint-invalid", `${what} names the log ${origin}, this one is ${head.origin}`);
  }
  return anchors.filter(({ origin }) => origin === head.origin);
}
async function checkView(folder, head, report) {
  const view = await compareView(folder, head.size);
  switch (view.kind) {
    case "current":
      return;
    case "missing":
      report.notes.push(`${VIEW_FILE} is missing; the next append writes it again`);
      return;
    case "behind":
      report.notes.push(
        `${VIEW_FILE} ends after ${String(view.lines)} entries; the next append completes it`
      );
      return;
    case "altered": {
      const now = await folder.disk.read(path2.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
      const grew = view.line > head.size && now?.toString("utf8") !== head.note;
      const text = `line ${String(view.line)} of ${VIEW_FILE} is not the entry that was signed`;
      if (grew) report.notes.push("the log grew while it was verified");
      else report.problems.add("view-altered", text, { file: VIEW_FILE, entry: view.line - 1 });
    }
  }
}
function verification(parts) {
  const { head, headSigner, problems, notes, times, cosignatures = [], stamps = [] } = parts;
  return {
    ok: problems.total === 0,
    origin: head?.origin,
    size: head?.size ?? 0,
    rootSha256: head?.root.toString("hex"),
    checkpoint: head?.note,
    signedBy: head?.signers.map((signer) => signer.verifierKey) ?? [],
    times,
    ...headSigner === void 0 ? {} : { headSigner },
    cosignatures,
    stamps,
    problems: problems.items,
    problemTotal: problems.total,
    notes
  };
}

export {
  witnessKey,
  cosign,
  checkCosignatures,
  verifyAudit
};
