const path2 = process.getBuiltinModule("node:path");
const { hash } = process.getBuiltinModule("node:crypto");
const { createHash, createPrivateKey, createPublicKey, sign, verify } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs/promises");
const path3 = process.getBuiltinModule("node:path");
import {
  _enum,
  _null,
  array,
  boolean,
  int,
  literal,
  record,
  strictObject,
  string,
  union
} from "./chunk-KMVC2J2I.js";
import {
  canonicalJson,
  decodeBase64,
  describeKey,
  encodeBase64,
  isUsableDigestSet,
  parseStrictJson,
  readPublicKey
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  SUBJECT_KINDS,
  VERDICTS,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/audit/tile-paths.ts
var TILE_WIDTH = 256;
var CHECKPOINT_FILE = "checkpoint";
var NEXT_CHECKPOINT_FILE = ".checkpoint.next";
var VIEW_FILE = "events.jsonl";
function tilePath(tile) {
  const full = `tile/${String(tile.level)}/${tileNumber(tile.index)}`;
  return tile.width === TILE_WIDTH ? full : `${full}.p/${String(tile.width)}`;
}
function partialFolder(tile) {
  return `tile/${String(tile.level)}/${tileNumber(tile.index)}.p`;
}
function tileNumber(index) {
  let rest = index;
  let text2 = String(rest % 1e3).padStart(3, "0");
  while (rest >= 1e3) {
    rest = Math.floor(rest / 1e3);
    text2 = `x${String(rest % 1e3).padStart(3, "0")}/${text2}`;
  }
  return text2;
}
function hashesAt(level, size) {
  return Math.floor(size / TILE_WIDTH ** level);
}
function tileOf(level, index, size) {
  const width = Math.min(TILE_WIDTH, hashesAt(level === "entries" ? 0 : level, size) - index * TILE_WIDTH);
  return width > 0 ? { level, index, width } : void 0;
}
function tileLevels(size) {
  const levels = [];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) levels.push(level);
  return levels;
}

// src/audit/redact-event.ts
var MAX_TEXT = 1024;
var REDACTED = "[redacted]";
var SECRET_FORMS = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[^]*/g,
  /PRIVATE\+KEY\+\S{1,400}/g,
  /\bgh[pousr]_[A-Za-z0-9]{36,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{22,255}/g,
  /\bglpat-[A-Za-z0-9_-]{20,64}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /\bnpm_[A-Za-z0-9]{36}\b/g,
  /\bhf_[A-Za-z0-9]{30,40}\b/g,
  /\bsk-(?:ant|proj|svcacct|admin|or)-[A-Za-z0-9_-]{20,255}/g,
  /\bsk-[A-Za-z0-9]{32,64}\b/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,2000}/g
];
var URL_LOGIN = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,500}@/gi;
function redactEvent(event, redact = (text2) => text2) {
  return cleanValue(event, (text2) => clamp(maskSecrets(redact(text2))).toWellFormed());
}
function maskSecrets(text2) {
  let masked = text2.replace(URL_LOGIN, `$1${REDACTED}@`);
  for (const form of SECRET_FORMS) masked = masked.replace(form, REDACTED);
  return masked;
}
function clamp(text2) {
  if (text2.length <= MAX_TEXT) return text2;
  return `${text2.slice(0, MAX_TEXT - 1)}\u2026`;
}
var HEX = /^[0-9a-f]{32,128}$/;
function cleanValue(value, clean) {
  if (typeof value === "string") return HEX.test(value) ? value : clean(value);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, clean));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== void 0);
  return Object.fromEntries(entries.map(([key, item]) => [key, cleanValue(item, clean)]));
}

// src/audit/tile-store.ts

// src/audit/merkle.ts
var HASH_BYTES = 32;
var LEAF = Buffer.of(0);
var NODE = Buffer.of(1);
function leafHash(entry) {
  return hash("sha256", Buffer.concat([LEAF, entry]), "buffer");
}
function nodeHash(left, right) {
  return hash("sha256", Buffer.concat([NODE, left, right]), "buffer");
}
function emptyRoot() {
  return hash("sha256", Buffer.alloc(0), "buffer");
}
function createTreeRange() {
  const peaks = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(leaf) {
      let merged = { hash: leaf, leaves: 1 };
      for (let last = peaks.at(-1); last?.leaves === merged.leaves; last = peaks.at(-1)) {
        peaks.pop();
        merged = { hash: nodeHash(last.hash, merged.hash), leaves: merged.leaves * 2 };
      }
      peaks.push(merged);
      size += 1;
    },
    root() {
      const hashes = peaks.map((peak) => peak.hash);
      if (hashes.length === 0) return emptyRoot();
      return Buffer.from(hashes.reduceRight((right, left) => nodeHash(left, right)));
    }
  };
}
function verifyInclusion(claim) {
  const { index, size, proof } = claim;
  if (!isCount(size) || !isCount(index) || index >= size) return false;
  let position = index;
  let last = size - 1;
  let current = claim.leaf;
  for (const step of proof) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      current = nodeHash(step, current);
      while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      current = nodeHash(current, step);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && equal(current, claim.root);
}
function verifyConsistency(claim) {
  const { oldSize, newSize, oldRoot, newRoot } = claim;
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize) return false;
  if (oldSize === 0) return claim.proof.length === 0 && equal(oldRoot, emptyRoot());
  if (oldSize === newSize) return claim.proof.length === 0 && equal(oldRoot, newRoot);
  const path4 = isPowerOfTwo(oldSize) ? [oldRoot, ...claim.proof] : claim.proof;
  const [first, ...rest] = path4;
  if (first === void 0) return false;
  let position = oldSize - 1;
  let last = newSize - 1;
  while (position % 2 === 1) [position, last] = [half(position), half(last)];
  let before = first;
  let after = first;
  for (const step of rest) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      before = nodeHash(step, before);
      after = nodeHash(step, after);
      while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      after = nodeHash(after, step);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && equal(before, oldRoot) && equal(after, newRoot);
}
function inclusionRanges(index, size) {
  return path(index, { start: 0, end: size });
}
function consistencyRanges(oldSize, newSize) {
  return oldSize === 0 || oldSize === newSize ? [] : subproof(oldSize, { start: 0, end: newSize }, true);
}
function splitPoint(count) {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
function path(index, { start, end }) {
  if (end - start <= 1) return [];
  const middle = start + splitPoint(end - start);
  if (index < middle) return [...path(index, { start, end: middle }), { start: middle, end }];
  return [...path(index, { start: middle, end }), { start, end: middle }];
}
function subproof(oldEnd, { start, end }, isWhole) {
  if (oldEnd === end) return isWhole ? [] : [{ start, end }];
  const middle = start + splitPoint(end - start);
  if (oldEnd <= middle) return [...subproof(oldEnd, { start, end: middle }, isWhole), { start: middle, end }];
  return [...subproof(oldEnd, { start: middle, end }, false), { start, end: middle }];
}
function isCount(value) {
  return Number.isSafeInteger(value) && value >= 0;
}
function isPowerOfTwo(value) {
  return value === 1 || splitPoint(value) * 2 === value;
}
function half(value) {
  return Math.floor(value / 2);
}
function equal(left, right) {
  return Buffer.compare(left, right) === 0;
}

// src/audit/tile-store.ts
var MAX_ENTRY_BYTES = 65535;
var MAX_BUNDLE_BYTES = TILE_WIDTH * (2 + MAX_ENTRY_BYTES);
var CACHED_TILES = 64;
function createTreeReader(folder, size) {
  const cache = /* @__PURE__ */ new Map();
  async function hashesOf(tile) {
    const key = tilePath(tile);
    const known = cache.get(key);
    if (known !== void 0) return known;
    const data = await readTile(folder, tile);
    if (cache.size >= CACHED_TILES) cache.delete(cache.keys().next().value ?? "");
    cache.set(key, data);
    return data;
  }
  async function subtree(start, leaves) {
    let level = 0;
    while (TILE_WIDTH ** (level + 1) <= leaves) level += 1;
    const unit = TILE_WIDTH ** level;
    const first = start / unit;
    const tile = tileOf(level, Math.floor(first / TILE_WIDTH), size);
    if (tile === void 0)
      throw new AppError("internal", `audit tree of ${String(size)} has no entry ${String(start)}`);
    const data = await hashesOf(tile);
    const offset = first % TILE_WIDTH * HASH_BYTES;
    return foldHashes(data.subarray(offset, offset + leaves / unit * HASH_BYTES));
  }
  async function rangeHash({ start, end }) {
    const count = end - start;
    const middle = start + splitPoint(count);
    if (count === 1 || (middle - start) * 2 === count) return subtree(start, count);
    return nodeHash(await subtree(start, middle - start), await rangeHash({ start: middle, end }));
  }
  return { size, rangeHash, leafHash: (index) => subtree(index, 1) };
}
function foldHashes(hashes) {
  if (hashes.length === HASH_BYTES) return Buffer.from(hashes);
  const middle = hashes.length / 2;
  return nodeHash(foldHashes(hashes.subarray(0, middle)), foldHashes(hashes.subarray(middle)));
}
async function readTile(folder, tile) {
  const wanted = tile.width * HASH_BYTES;
  const found = await readAs(folder, tile, TILE_WIDTH * HASH_BYTES);
  const expected = found.width * HASH_BYTES;
  if (found.data.length !== expected) {
    throw invalid(`${found.file} has ${String(found.data.length)} bytes, expected ${String(expected)}`);
  }
  return found.data.subarray(0, wanted);
}
async function readBundle(folder, index, size) {
  const bundle = tileOf("entries", index, size);
  if (bundle === void 0) return [];
  const found = await readBundleLoosely(folder, bundle);
  if (found === void 0) throw invalid(`${tilePath(bundle)} is missing`);
  if (!found.isWhole) throw invalid(`${tilePath(bundle)} does not hold ${String(found.width)} whole entries`);
  return found.entries;
}
async function readBundleLoosely(folder, bundle) {
  const found = await tryReadAs(folder, bundle, MAX_BUNDLE_BYTES);
  if (found === void 0) return void 0;
  const { entries, isWhole } = splitBundle(found.data);
  return {
    entries: entries.slice(0, bundle.width),
    isWhole: isWhole && entries.length === found.width,
    width: found.width
  };
}
function splitBundle(data) {
  const entries = [];
  let offset = 0;
  while (offset + 2 <= data.length) {
    const end = offset + 2 + data.readUInt16BE(offset);
    if (end > data.length) break;
    entries.push(data.subarray(offset + 2, end));
    offset = end;
  }
  return { entries, isWhole: offset === data.length };
}
function joinBundle(entries) {
  return Buffer.concat(
    entries.flatMap((entry) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(entry.length);
      return [length, entry];
    })
  );
}
function leafHashes(entries) {
  return Buffer.concat(entries.map((entry) => leafHash(entry)));
}
async function readAs(folder, tile, maxBytes) {
  const found = await tryReadAs(folder, tile, maxBytes);
  if (found === void 0) throw invalid(`${tilePath(tile)} is missing`);
  return found;
}
async function tryReadAs({ directory, disk }, tile, maxBytes) {
  const full = { ...tile, width: TILE_WIDTH };
  for (const candidate of tile.width === TILE_WIDTH ? [full] : [tile, full]) {
    const file = tilePath(candidate);
    const data = await disk.read(path2.join(directory, file), maxBytes);
    if (data !== void 0) return { data, file, width: candidate.width };
  }
  return void 0;
}
function invalid(what) {
  return new AppError("audit-invalid", `audit log: ${what}`, {
    hint: 'run "audit verify" to see what is damaged, and restore the log from a copy'
  });
}

// src/audit/audit-event.ts
var MAX_ITEMS = 256;
var text = string().min(1).max(MAX_TEXT);
var sha256 = string().regex(/^[0-9a-f]{64}$/, "not a SHA-256 in lower-case hex");
var word = string().regex(/^[a-z][a-z0-9-]{0,63}$/, "not a kebab-case word of at most 64 characters");
var digestSet = record(string().regex(/^[A-Za-z0-9_-]{1,32}$/), string().max(256)).refine(isUsableDigestSet, "no usable digest");
var scalar = union([text, boolean(), int(), _null()]);
var fields = record(string().regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/), scalar).refine((value) => Object.keys(value).length <= 32, "more than 32 fields");
var eventShape = {
  /** What was done: `sign`, `scan`, `gate`, `approve`, `waive`, `override`, `retire`, `deploy`, `config-change` … */
  action: word,
  /** Who did it, as proven by `method` (`key`, `certificate`, `keyless`, `github-actions`, `local`); `local` proves nothing. */
  actor: strictObject({ id: text, issuer: text.optional(), method: word }),
  subject: strictObject({ kind: _enum(SUBJECT_KINDS), name: text, digest: digestSet }).optional(),
  environment: text.optional(),
  /** State before and after a change: a few plain values, not documents. */
  before: fields.optional(),
  after: fields.optional(),
  /** SHA-256 of the signed decision (its bundle) and what it says. */
  decision: strictObject({ sha256, verdict: _enum(VERDICTS) }).optional(),
  /** SHA-256 of the bundles that this act made or relied on. */
  evidence: array(sha256).max(MAX_ITEMS).optional(),
  policy: strictObject({ uri: text, sha256 }).optional(),
  run: strictObject({ uri: text, attempt: int().positive().optional() }).optional(),
  /** Services and agents that use the subject in the environment. */
  consumers: array(text).max(MAX_ITEMS).optional(),
  details: fields.optional()
};
var auditEventSchema = strictObject(eventShape);
var auditEntrySchema = strictObject({
  version: literal(1),
  seq: int().nonnegative(),
  time: string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/, "not UTC with milliseconds"),
  ...eventShape
});
function parseAuditEvent(value, redact) {
  const parsed = auditEventSchema.safeParse(redactEvent(value, redact));
  if (parsed.success) return parsed.data;
  throw new AppError("invalid-input", `audit event: ${describeIssue(parsed.error)}`, {
    hint: "the fields of an event are listed in docs/audit.md"
  });
}
function encodeEntry(entry) {
  const bytes = Buffer.from(canonicalJson(entry), "utf8");
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw new AppError(
      "limit-exceeded",
      `audit event has ${String(bytes.length)} bytes, at most ${String(MAX_ENTRY_BYTES)} fit`,
      {
        hint: "put long material into evidence and name its digest"
      }
    );
  }
  return bytes;
}
function decodeEntry(bytes) {
  const value = parseStrictJson(bytes, { maxBytes: MAX_ENTRY_BYTES, maxDepth: 8, what: "entry" });
  const parsed = auditEntrySchema.safeParse(value);
  if (!parsed.success) throw new AppError("malformed", `entry ${describeIssue(parsed.error)}`);
  if (canonicalJson(value) !== bytes.toString("utf8"))
    throw new AppError("malformed", "entry is not canonical JSON");
  if (Number.isNaN(Date.parse(parsed.data.time)))
    throw new AppError("malformed", "entry has a time that does not exist");
  return parsed.data;
}
function describeIssue(error) {
  const issue = error.issues[0];
  const place = issue === void 0 || issue.path.length === 0 ? "event" : issue.path.map(String).join(".");
  return `${place}: ${messageOf(issue ?? error)}`;
}

// src/audit/note.ts
var MAX_NOTE_BYTES = 128 * 1024;
var MAX_SIGNATURES = 100;
var DASH = "\u2014 ";
async function signNote(text2, ...signers) {
  const lines = [];
  for (const signer of signers) {
    const signature = await signer.sign(Buffer.from(text2, "utf8"));
    const { name, keyId } = signer.verifier;
    if (!signer.verifier.verify(Buffer.from(text2, "utf8"), signature)) {
      throw new AppError(
        "tool-failed",
        `signer of the audit log ${name} gave a signature that does not verify`,
        {
          hint: "check that the key behind the signer is the one named in the configuration"
        }
      );
    }
    lines.push(signatureLine({ name, keyId, signature }));
  }
  return `${text2}
${lines.join("")}`;
}
function signatureLine(signed) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(signed.keyId);
  return `${DASH}${signed.name} ${encodeBase64(Buffer.concat([head, signed.signature]))}
`;
}
function openNote(note, verifiers) {
  const { text: text2, signatures } = parseNote(note);
  const bytes = Buffer.from(text2, "utf8");
  const signers = /* @__PURE__ */ new Set();
  for (const { name, keyId, signature } of signatures) {
    const known = verifiers.filter((verifier) => verifier.name === name && verifier.keyId === keyId);
    if (known.length === 0) continue;
    const good = known.find((verifier) => verifier.verify(bytes, signature));
    if (good === void 0) {
      throw new AppError("signature-invalid", `signature of ${name} does not belong to this text`);
    }
    signers.add(good);
  }
  if (signers.size === 0) {
    const names = signatures.map(({ name, keyId }) => `${name}+${keyId.toString(16).padStart(8, "0")}`);
    throw new AppError("signer-untrusted", `none of the given keys signed it, only ${names.join(", ")}`, {
      hint: "give the verifier key of this log; after a change of keys also the retired one"
    });
  }
  return { text: text2, signers: [...signers] };
}
function parseNote(note) {
  if (note.byteLength > MAX_NOTE_BYTES) {
    throw new AppError(
      "limit-exceeded",
      `note has ${String(note.byteLength)} bytes, at most ${String(MAX_NOTE_BYTES)} are read`
    );
  }
  let whole;
  try {
    whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(note);
  } catch (cause) {
    throw new AppError("malformed", "note is not valid UTF-8", { cause });
  }
  if ([...whole].some((character) => character < " " && character !== "\n"))
    throw malformed("holds control characters");
  const split = whole.lastIndexOf("\n\n");
  if (split < 0 || !whole.endsWith("\n")) throw malformed("has no signatures");
  const lines = whole.slice(split + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) throw malformed(`has more than ${String(MAX_SIGNATURES)} signatures`);
  return { text: whole.slice(0, split + 1), signatures: lines.map(parseSignature) };
}
function parseSignature(line) {
  const [name, base64, ...rest] = line.startsWith(DASH) ? line.slice(DASH.length).split(" ") : [];
  const bytes = base64 === void 0 ? void 0 : decodeBase64(base64);
  if (name === void 0 || name === "" || name.includes("+") || rest.length > 0 || bytes === void 0 || bytes.length < 5) {
    throw malformed("has a signature line that cannot be read");
  }
  return { name, keyId: bytes.readUInt32BE(0), signature: bytes.subarray(4) };
}
function malformed(what) {
  return new AppError("malformed", `note ${what}`);
}

// src/audit/note-key.ts
var ED25519 = 1;
var ECDSA = 2;
var RAW_KEY_BYTES = 32;
var MAX_NAME_BYTES = 255;
function checkKeyName(name) {
  const usable = name !== "" && name.isWellFormed() && Buffer.byteLength(name) <= MAX_NAME_BYTES && !/[\s+\p{Cc}\p{White_Space}]/u.test(name);
  if (usable) return name;
  throw new AppError(
    "invalid-input",
    `audit log origin ${JSON.stringify(name.slice(0, 80))} cannot be used`,
    {
      hint: 'use a name like sallyport.dev/audit/my-team: no blanks, no "+", at most 255 bytes'
    }
  );
}
function parseVerifierKey(text2) {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,300})$/.exec(text2.trim());
  const key = match === null ? void 0 : typedKey(decodeBase64(match[3] ?? ""));
  if (match === null || key === void 0) {
    throw new AppError(
      "invalid-key",
      "audit verifier key is not of the form name+hash+base64 of an Ed25519 or ECDSA key",
      {
        hint: 'give the line that "key generate" printed, or the public key as PEM'
      }
    );
  }
  const verifier = noteVerifier(match[1] ?? "", key);
  if (verifier.keyId !== Number.parseInt(match[2] ?? "", 16)) {
    throw new AppError(
      "invalid-key",
      `audit verifier key of ${verifier.name}: its hash does not belong to its key`,
      {
        hint: "copy the whole line again; the name is part of the hash"
      }
    );
  }
  return verifier;
}
function typedKey(bytes) {
  if (bytes?.[0] === ED25519) {
    return bytes.length === RAW_KEY_BYTES + 1 ? fromRaw(bytes.subarray(1)) : void 0;
  }
  if (bytes?.[0] !== ECDSA) return void 0;
  const spki = Buffer.from(bytes.subarray(1));
  try {
    const { key, algorithm } = describeKey(createPublicKey({ key: spki, format: "der", type: "spki" }));
    return algorithm !== "ed25519" && spkiOf(key).equals(spki) ? key : void 0;
  } catch {
    return void 0;
  }
}
function verifierFromPem(name, publicKeyPem) {
  return noteVerifier(name, readPublicKey(publicKeyPem).key);
}
function noteVerifier(name, publicKey) {
  checkKeyName(name);
  const { key, algorithm } = describeKey(publicKey);
  const isEcdsa = algorithm !== "ed25519";
  const typed = Buffer.concat([
    Buffer.of(isEcdsa ? ECDSA : ED25519),
    isEcdsa ? spkiOf(key) : rawPublicKey(key)
  ]);
  const sha2562 = createHash("sha256");
  if (isEcdsa) sha2562.update(typed.subarray(1));
  else sha2562.update(`${name}
`).update(typed);
  const keyId = sha2562.digest().readUInt32BE(0);
  return {
    name,
    keyId,
    verifierKey: `${name}+${keyId.toString(16).padStart(8, "0")}+${typed.toString("base64")}`,
    verify: isEcdsa ? (text2, signature) => verify("sha256", text2, key, signature) : (text2, signature) => signature.length === 64 && verify(null, text2, key, signature)
  };
}
function signNoteText(text2, privateKey) {
  return sign(describeKey(privateKey).algorithm === "ed25519" ? null : "sha256", text2, privateKey);
}
function spkiOf(key) {
  return key.export({ type: "spki", format: "der" });
}
function readEd25519PrivateKey(pem, passphrase) {
  const key = readNotePrivateKey(pem, passphrase);
  if (key.asymmetricKeyType !== "ed25519") throw notEd25519(key.asymmetricKeyType ?? "unknown");
  return key;
}
function readNotePrivateKey(pem, passphrase) {
  let key;
  try {
    key = createPrivateKey({ key: pem, format: "pem", ...passphrase === void 0 ? {} : { passphrase } });
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError("invalid-key", "audit key cannot be read", {
      hint: "give an Ed25519 or EC private key as PKCS#8 PEM; an encrypted one needs its pass phrase",
      cause
    });
  }
  describeKey(key);
  return key;
}
function notEd25519(found) {
  return new AppError("invalid-key", `key is of type ${found}, a witness needs Ed25519`, {
    hint: "make one with: sallyport key generate --algorithm ed25519"
  });
}
function rawPublicKey(key) {
  const { x } = key.export({ format: "jwk" });
  const raw = Buffer.from(x ?? "", "base64url");
  if (key.asymmetricKeyType !== "ed25519" || raw.length !== RAW_KEY_BYTES) {
    throw notEd25519(key.asymmetricKeyType ?? "unknown");
  }
  return raw;
}
function fromRaw(raw) {
  const x = Buffer.from(raw).toString("base64url");
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}

// src/audit/checkpoint.ts
function formatCheckpoint(checkpoint) {
  return `${checkpoint.origin}
${String(checkpoint.size)}
${encodeBase64(checkpoint.root)}
`;
}
function parseCheckpoint(text2) {
  const lines = text2.split("\n");
  const [origin = "", size = "", root = ""] = lines;
  const hash2 = decodeBase64(root);
  const extensions = lines.slice(3, -1);
  if (origin === "" || lines.length < 4 || lines.at(-1) !== "" || extensions.includes("")) {
    throw new AppError("malformed", "checkpoint is not three lines: origin, size, root hash");
  }
  if (!/^(0|[1-9][0-9]{0,14})$/.test(size)) {
    throw new AppError("malformed", "checkpoint has a size that is not a number");
  }
  if (hash2?.length !== HASH_BYTES)
    throw new AppError("malformed", "checkpoint has a root hash that is not 32 bytes");
  return { origin, size: Number(size), root: hash2 };
}
function openCheckpoint(note, keys, expected = {}) {
  const claimed = parseCheckpoint(parseNote(note).text);
  if (expected.origin !== void 0 && claimed.origin !== expected.origin) {
    throw new AppError(
      "content-mismatch",
      `checkpoint is of the log ${claimed.origin}, expected ${expected.origin}`
    );
  }
  const verifiers = keys.map((key) => {
    if (typeof key !== "string") return key;
    return key.includes("-----BEGIN") ? verifierFromPem(claimed.origin, key) : parseVerifierKey(key);
  });
  const opened = openNote(note, verifiers);
  if (!opened.signers.some((signer) => signer.name === claimed.origin)) {
    const names = opened.signers.map((signer) => signer.name).join(", ");
    throw new AppError(
      "content-mismatch",
      `checkpoint of ${claimed.origin} is signed by a key of ${names} only`
    );
  }
  return {
    ...parseCheckpoint(opened.text),
    note: Buffer.from(note).toString("utf8"),
    signers: opened.signers
  };
}

// src/audit/log-disk.ts
var logDisk = {
  read: readFileBounded,
  write: (file, data) => guarded(file, async () => {
    await withHandle(file, "w", async (handle) => {
      await handle.writeFile(data);
      await handle.sync();
    });
  }),
  append: (file, data, size) => guarded(file, async () => {
    await withHandle(file, "r+", async (handle) => {
      await handle.write(data, 0, data.byteLength, size);
      await handle.sync();
    });
  }),
  rename: (from, to) => guarded(to, () => fs.rename(from, to)),
  syncFolder: (folder) => guarded(folder, async () => {
    if (process.platform === "win32") return;
    await withHandle(folder, "r", (handle) => handle.sync());
  }),
  makeFolder: (folder) => guarded(folder, async () => {
    const first = await fs.mkdir(folder, { recursive: true });
    if (first === void 0) return;
    for (let made = path3.resolve(folder); ; made = path3.dirname(made)) {
      await logDisk.syncFolder(path3.dirname(made));
      if (made === path3.resolve(first)) return;
    }
  }),
  remove: (target) => guarded(target, () => fs.rm(target, { recursive: true, force: true })),
  list: async (folder) => {
    try {
      return (await fs.readdir(folder)).sort();
    } catch (cause) {
      if (codeOf(cause) === "ENOENT") return [];
      throw new AppError("unreadable", `cannot read audit log ${folder}: ${messageOf(cause)}`, { cause });
    }
  }
};
async function replaceFile(disk, file, data) {
  const temporary = path3.join(path3.dirname(file), `.${path3.basename(file)}.tmp`);
  await disk.write(temporary, data);
  await disk.rename(temporary, file);
}
function codeOf(thrown) {
  const code = typeof thrown === "object" && thrown !== null ? Reflect.get(thrown, "code") : void 0;
  return typeof code === "string" ? code : void 0;
}
async function readFileBounded(file, maxBytes) {
  try {
    return await withHandle(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK, async (handle) => {
      const stat = await handle.stat();
      if (!stat.isFile()) throw new AppError("unreadable", `${file} is not a regular file`);
      if (stat.size > maxBytes) throw tooLarge(file, maxBytes);
      const data = Buffer.alloc(stat.size);
      const { bytesRead } = await handle.read(data, 0, stat.size, 0);
      return data.subarray(0, bytesRead);
    });
  } catch (cause) {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "ENOTDIR") return void 0;
    if (codeOf(cause) === "limit-exceeded" || codeOf(cause) === "unreadable") throw cause;
    throw new AppError("unreadable", `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}
async function withHandle(file, flags, use) {
  const handle = await fs.open(file, flags);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}
function tooLarge(file, maxBytes) {
  return new AppError("limit-exceeded", `${file} is larger than ${String(maxBytes)} bytes`);
}
var WRITE_CODES = {
  EACCES: "missing-permission",
  EPERM: "missing-permission",
  EROFS: "missing-permission",
  ENOTDIR: "invalid-input",
  EISDIR: "invalid-input",
  EEXIST: "invalid-input"
};
async function guarded(target, work) {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause) ?? "";
    const kind = Object.hasOwn(WRITE_CODES, code) ? WRITE_CODES[code] : void 0;
    throw new AppError(kind ?? "tool-failed", `cannot write audit log ${target}: ${messageOf(cause)}`, {
      cause
    });
  }
}

export {
  HASH_BYTES,
  leafHash,
  emptyRoot,
  createTreeRange,
  verifyInclusion,
  verifyConsistency,
  inclusionRanges,
  consistencyRanges,
  TILE_WIDTH,
  CHECKPOINT_FILE,
  NEXT_CHECKPOINT_FILE,
  VIEW_FILE,
  tilePath,
  partialFolder,
  hashesAt,
  tileOf,
  tileLevels,
  MAX_ENTRY_BYTES,
  createTreeReader,
  foldHashes,
  readTile,
  readBundle,
  readBundleLoosely,
  joinBundle,
  leafHashes,
  parseAuditEvent,
  encodeEntry,
  decodeEntry,
  checkKeyName,
  parseVerifierKey,
  verifierFromPem,
  noteVerifier,
  signNoteText,
  readEd25519PrivateKey,
  readNotePrivateKey,
  rawPublicKey,
  fromRaw,
  MAX_NOTE_BYTES,
  signNote,
  signatureLine,
  parseNote,
  formatCheckpoint,
  parseCheckpoint,
  openCheckpoint,
  logDisk,
  replaceFile,
  codeOf
};
