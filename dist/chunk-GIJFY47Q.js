import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  SUBJECT_KINDS
} from "./chunk-CXTJR2BD.js";
import {
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  decodeBase64,
  encodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  canonicalJson
} from "./chunk-ZMAAITHR.js";
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
} from "./chunk-2X75WB5P.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  readPublicKey
} from "./chunk-SHMUV4P5.js";
import {
  VERDICTS
} from "./chunk-QV7HV4YA.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

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
import path2 from "node:path";

// src/audit/merkle.ts
import { hash } from "node:crypto";
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
  const path12 = isPowerOfTwo(oldSize) ? [oldRoot, ...claim.proof] : claim.proof;
  const [first, ...rest] = path12;
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
function subproof(oldEnd, { start, end }, isWhole2) {
  if (oldEnd === end) return isWhole2 ? [] : [{ start, end }];
  const middle = start + splitPoint(end - start);
  if (oldEnd <= middle) return [...subproof(oldEnd, { start, end: middle }, isWhole2), { start: middle, end }];
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
  const { entries, isWhole: isWhole2 } = splitBundle(found.data);
  return {
    entries: entries.slice(0, bundle.width),
    isWhole: isWhole2 && entries.length === found.width,
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
  /** Who did it, as proven by `method` (`key`, `keyless`, `github-actions`, `local`); `local` proves nothing. */
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
async function signNote(text2, signer) {
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
  const head = Buffer.alloc(4);
  head.writeUInt32BE(keyId);
  return `${text2}
${DASH}${name} ${encodeBase64(Buffer.concat([head, signature]))}
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
import { createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
var ED25519 = 1;
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
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text2.trim());
  const bytes = match === null ? void 0 : decodeBase64(match[3] ?? "");
  if (match === null || bytes?.length !== RAW_KEY_BYTES + 1 || bytes[0] !== ED25519) {
    throw new AppError(
      "invalid-key",
      "audit verifier key is not of the form name+hash+base64 of an Ed25519 key",
      {
        hint: 'give the line that "key generate" printed, or the public key as PEM'
      }
    );
  }
  const verifier = noteVerifier(match[1] ?? "", fromRaw(bytes.subarray(1)));
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
function verifierFromPem(name, publicKeyPem) {
  const { key, algorithm } = readPublicKey(publicKeyPem);
  if (algorithm !== "ed25519") throw notEd25519(algorithm);
  return noteVerifier(name, key);
}
function noteVerifier(name, key) {
  checkKeyName(name);
  const typed = Buffer.concat([Buffer.of(ED25519), rawPublicKey(key)]);
  const keyId = createHash("sha256").update(`${name}
`).update(typed).digest().readUInt32BE(0);
  return {
    name,
    keyId,
    verifierKey: `${name}+${keyId.toString(16).padStart(8, "0")}+${typed.toString("base64")}`,
    verify: (text2, signature) => signature.length === 64 && verify(null, text2, key, signature)
  };
}
function readEd25519PrivateKey(pem, passphrase) {
  let key;
  try {
    key = createPrivateKey({ key: pem, format: "pem", ...passphrase === void 0 ? {} : { passphrase } });
  } catch (cause) {
    if (isAppError(cause)) throw cause;
    throw new AppError("invalid-key", "audit key cannot be read", {
      hint: "give an Ed25519 private key as PKCS#8 PEM; an encrypted one needs its pass phrase",
      cause
    });
  }
  if (key.asymmetricKeyType !== "ed25519") throw notEd25519(key.asymmetricKeyType ?? "unknown");
  return key;
}
function notEd25519(found) {
  return new AppError("invalid-key", `audit key is of type ${found}, a signed note needs Ed25519`, {
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

// src/audit/append-audit.ts
import path8 from "node:path";

// src/audit/jsonl-view.ts
import fs2 from "node:fs/promises";
import path4 from "node:path";

// src/audit/log-disk.ts
import fs from "node:fs/promises";
import path3 from "node:path";
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

// src/audit/jsonl-view.ts
var NEWLINE = Buffer.from("\n");
var PIECE_BYTES = 1024 * 1024;
async function growView(folder, growth) {
  const file = path4.join(folder.directory, VIEW_FILE);
  const length = await lengthIfCurrent(file, growth.previous);
  if (length === void 0) return rebuildView(folder, growth.size);
  const lines = growth.entries.flatMap((entry) => [entry, NEWLINE]);
  if (length === 0) await folder.disk.write(file, Buffer.concat(lines));
  else await folder.disk.append(file, Buffer.concat(lines), length);
}
async function rebuildView(folder, size) {
  const file = path4.join(folder.directory, VIEW_FILE);
  const temporary = path4.join(folder.directory, `.${VIEW_FILE}.tmp`);
  await folder.disk.write(temporary, Buffer.alloc(0));
  let length = 0;
  let pieces = [];
  const flush = async () => {
    const data = Buffer.concat(pieces);
    await folder.disk.append(temporary, data, length);
    length += data.length;
    pieces = [];
  };
  for (let index = 0; tileOf("entries", index, size) !== void 0; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const entry of entries) pieces.push(entry, NEWLINE);
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) >= PIECE_BYTES) await flush();
  }
  if (pieces.length > 0) await flush();
  await folder.disk.rename(temporary, file);
  await folder.disk.syncFolder(folder.directory);
}
async function compareView(folder, size) {
  const handle = await openView(path4.join(folder.directory, VIEW_FILE));
  if (handle === void 0) return { kind: size === 0 ? "current" : "missing" };
  try {
    let offset = 0;
    for (let index = 0; tileOf("entries", index, size) !== void 0; index += 1) {
      const entries = await readBundle(folder, index, size);
      for (const [position, entry] of entries.entries()) {
        const seq = index * TILE_WIDTH + position;
        const expected = Buffer.concat([entry, NEWLINE]);
        const found = await readAt(handle, offset, expected.length);
        const cutOff = found.length < expected.length && found.equals(expected.subarray(0, found.length));
        if (cutOff) return { kind: "behind", lines: seq };
        if (!found.equals(expected)) return { kind: "altered", line: seq + 1 };
        offset += expected.length;
      }
    }
    const rest = await readAt(handle, offset, 1);
    return rest.length === 0 ? { kind: "current" } : { kind: "altered", line: size + 1 };
  } finally {
    await handle.close();
  }
}
async function lastViewLine({ directory }) {
  const handle = await openView(path4.join(directory, VIEW_FILE));
  if (handle === void 0) return void 0;
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - MAX_ENTRY_BYTES * 2 - 2);
    const tail = await readAt(handle, start, size - start);
    const end = tail.lastIndexOf(10);
    return end < 0 ? void 0 : tail.subarray(tail.lastIndexOf(10, end - 1) + 1, end);
  } finally {
    await handle.close();
  }
}
async function lengthIfCurrent(file, previous) {
  const handle = await openView(file);
  if (handle === void 0) return previous === void 0 ? 0 : void 0;
  try {
    const { size } = await handle.stat();
    if (previous === void 0) return size === 0 ? 0 : void 0;
    const tail = Buffer.concat([previous, NEWLINE]);
    const start = Math.max(0, size - tail.length - 1);
    const found = await readAt(handle, start, Math.min(tail.length + 1, MAX_ENTRY_BYTES + 2));
    const matches = size === tail.length ? found.equals(tail) : found.equals(Buffer.concat([NEWLINE, tail]));
    return matches ? size : void 0;
  } finally {
    await handle.close();
  }
}
async function openView(file) {
  try {
    return await fs2.open(file, fs2.constants.O_RDONLY | fs2.constants.O_NONBLOCK);
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw new AppError("unreadable", `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
}
async function readAt(handle, position, length) {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

// src/audit/log-state.ts
import path5 from "node:path";

// src/audit/proofs.ts
async function inclusionProof(reader, index) {
  const hashes = [];
  for (const range of inclusionRanges(index, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}
async function consistencyProof(reader, oldSize) {
  const hashes = [];
  for (const range of consistencyRanges(oldSize, reader.size)) hashes.push(await reader.rangeHash(range));
  return hashes;
}

// src/audit/log-state.ts
async function readCheckpoint(place, name = CHECKPOINT_FILE) {
  const file = path5.join(place.directory, name);
  const note = await place.disk.read(file, MAX_NOTE_BYTES);
  if (note === void 0) return void 0;
  try {
    return openCheckpoint(note, place.keys, { origin: place.origin });
  } catch (cause) {
    throw asAuditInvalid(`checkpoint ${file}`, cause);
  }
}
async function loadState(place, checkpoint) {
  const size = checkpoint?.size ?? 0;
  const root = checkpoint?.root ?? emptyRoot();
  if (size === 0) {
    if (!root.equals(emptyRoot())) throw invalid2("checkpoint of an empty log has a root hash");
    return { size, root, openEntries: [], lastEntry: void 0 };
  }
  const reader = createTreeReader(place, size);
  const found = await reader.rangeHash({ start: 0, end: size });
  if (!found.equals(root)) {
    throw invalid2(
      `tiles hash to ${found.toString("base64")}, the checkpoint of ${String(size)} entries signs ${root.toString("base64")}`
    );
  }
  const bundle = Math.floor((size - 1) / TILE_WIDTH);
  const entries = await readBundle(place, bundle, size);
  for (const [offset, entry] of entries.entries()) {
    const seq = bundle * TILE_WIDTH + offset;
    if (!leafHash(entry).equals(await reader.leafHash(seq)))
      throw invalid2(`entry ${String(seq)} is not the one that was signed`);
  }
  return { size, root, openEntries: size % TILE_WIDTH === 0 ? [] : entries, lastEntry: entries.at(-1) };
}
async function refusePutBack(place, size) {
  const line = await lastViewLine(place);
  if (line === void 0) return;
  let seq;
  try {
    seq = decodeEntry(line).seq;
  } catch (cause) {
    if (isAppError(cause)) return;
    throw cause;
  }
  if (seq >= size) {
    throw invalid2(
      `checkpoint signs ${String(size)} entries, ${VIEW_FILE} ends with entry ${String(seq)}: an older checkpoint was put back`
    );
  }
}
async function proveExtends(place, earlier, later) {
  if (later.size < earlier.size) {
    throw invalid2(
      `log has ${String(later.size)} entries, a trusted checkpoint signs ${String(earlier.size)}: entries were removed`
    );
  }
  const reader = createTreeReader(place, later.size);
  const claim = { oldSize: earlier.size, oldRoot: earlier.root, newSize: later.size, newRoot: later.root };
  const proof = await consistencyProof(reader, earlier.size);
  if (verifyConsistency({ ...claim, proof })) return;
  throw invalid2(
    `tree of ${String(later.size)} entries does not extend the trusted one of ${String(earlier.size)}: history was rewritten`
  );
}
async function finishInterrupted(place) {
  const current = await readCheckpoint(place);
  const nextFile = path5.join(place.directory, NEXT_CHECKPOINT_FILE);
  const next = await readCheckpoint(place, NEXT_CHECKPOINT_FILE).catch((cause) => {
    if (isAppError(cause)) return void 0;
    throw cause;
  });
  if (next !== void 0 && next.size > (current?.size ?? -1) && await isWhole(place, current, next)) {
    await place.disk.rename(nextFile, path5.join(place.directory, CHECKPOINT_FILE));
    await place.disk.syncFolder(place.directory);
    return next;
  }
  await place.disk.remove(nextFile);
  return current;
}
async function isWhole(place, current, next) {
  try {
    await loadState(place, next);
    await proveExtends(place, current ?? { size: 0, root: emptyRoot() }, next);
    return true;
  } catch (cause) {
    if (isAppError(cause) && cause.code === "audit-invalid") return false;
    throw cause;
  }
}
var KEPT_CODES = /* @__PURE__ */ new Set([
  "unreadable",
  "invalid-key",
  "invalid-input",
  "audit-invalid"
]);
function asAuditInvalid(what, cause) {
  if (!isAppError(cause) || KEPT_CODES.has(cause.code)) return cause;
  return new AppError("audit-invalid", `${what}: ${messageOf(cause)}`, {
    cause,
    ...cause.hint === void 0 ? {} : { hint: cause.hint }
  });
}
function invalid2(what) {
  return new AppError("audit-invalid", `audit log: ${what}`, {
    hint: 'nothing was appended; run "audit verify" to see where it is damaged'
  });
}

// src/audit/write-tiles.ts
import path6 from "node:path";
async function writeTiles(folder, growth) {
  const { oldSize } = growth;
  const size = oldSize + growth.entries.length;
  const write = createTileWriter(folder);
  const pending = [...growth.openEntries, ...growth.entries];
  const firstBundle = Math.floor(oldSize / TILE_WIDTH);
  for (let index = firstBundle; ; index += 1) {
    const tile = tileOf("entries", index, size);
    if (tile === void 0) break;
    const start = (index - firstBundle) * TILE_WIDTH;
    await write.file(tile, joinBundle(pending.slice(start, start + tile.width)));
  }
  let fresh = leafHashes(growth.entries);
  for (const level of tileLevels(size)) {
    fresh = await writeLevel(folder, { level, oldSize, size, fresh, write });
  }
  await write.finish();
}
async function writeLevel(folder, growth) {
  const { level, fresh } = growth;
  const before = hashesAt(level, growth.oldSize);
  const firstTile = Math.floor(before / TILE_WIDTH);
  const open = tileOf(level, firstTile, growth.oldSize);
  const kept = open === void 0 ? Buffer.alloc(0) : await readTile(folder, open);
  const hashes = Buffer.concat([kept, fresh]);
  const above = [];
  for (let index = firstTile; fresh.length > 0; index += 1) {
    const tile = tileOf(level, index, growth.size);
    if (tile === void 0) break;
    const start = (index - firstTile) * TILE_WIDTH * HASH_BYTES;
    const data = hashes.subarray(start, start + tile.width * HASH_BYTES);
    await growth.write.file(tile, data);
    if (tile.width === TILE_WIDTH) above.push(foldHashes(data));
  }
  return Buffer.concat(above);
}
async function removeFullPartials(folder, oldSize, size) {
  for (const level of ["entries", ...tileLevels(size)]) {
    const depth = level === "entries" ? 0 : level;
    const last = Math.floor(hashesAt(depth, size) / TILE_WIDTH);
    for (let index = Math.floor(hashesAt(depth, oldSize) / TILE_WIDTH); index < last; index += 1) {
      await folder.disk.remove(
        path6.join(folder.directory, partialFolder({ level, index, width: TILE_WIDTH }))
      );
    }
  }
}
async function removeUnsigned(folder, size) {
  const levels = [...tileLevels(size), tileLevels(size).length];
  for (const level of ["entries", ...levels]) {
    const hashes = hashesAt(level === "entries" ? 0 : level, size);
    let width = hashes % TILE_WIDTH;
    for (let index = Math.floor(hashes / TILE_WIDTH); await removeBeyond(folder, { level, index, width }); index += 1) {
      width = 0;
    }
  }
}
async function removeBeyond({ directory, disk }, tile) {
  const full = path6.join(directory, tilePath({ ...tile, width: TILE_WIDTH }));
  const partials = path6.join(directory, partialFolder(tile));
  const names = await disk.list(path6.dirname(full));
  if (names.includes(path6.basename(full))) await disk.remove(full);
  for (const name of await disk.list(partials)) {
    const isSigned = /^[1-9][0-9]{0,2}$/.test(name) && Number(name) <= tile.width;
    if (!isSigned) await disk.remove(path6.join(partials, name));
  }
  return names.includes(path6.basename(full)) || names.includes(path6.basename(partials));
}
function createTileWriter({ directory, disk }) {
  const folders = /* @__PURE__ */ new Set();
  return {
    async file(tile, data) {
      const file = path6.join(directory, tilePath(tile));
      const folder = path6.dirname(file);
      if (!folders.has(folder)) await disk.makeFolder(folder);
      folders.add(folder);
      await replaceFile(disk, file, data);
    },
    async finish() {
      for (const folder of folders) await disk.syncFolder(folder);
    }
  };
}

// src/audit/writer-lock.ts
import { randomBytes } from "node:crypto";
import fs3 from "node:fs/promises";
import path7 from "node:path";
import { setTimeout as delay } from "node:timers/promises";

// src/audit/lock-owner.ts
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
var ownerSchema = strictObject({
  token: string().regex(/^[0-9a-f]{16}$/),
  host: string().max(255),
  pid: int().positive(),
  started: string().max(32).optional()
});
function describeOwner(token) {
  const status = processStatus(process.pid);
  const started = status?.started === void 0 ? {} : { started: status.started };
  return { token, host: hostname(), pid: process.pid, ...started };
}
function parseOwner(text2) {
  try {
    const { started, ...rest } = ownerSchema.parse(parseStrictJson(text2, { maxBytes: 1024, what: "lock" }));
    return started === void 0 ? rest : { ...rest, started };
  } catch {
    return void 0;
  }
}
function isAlive(owner) {
  if (owner.host !== hostname()) return void 0;
  const status = processStatus(owner.pid);
  if (status !== void 0) {
    const isSame = owner.started === void 0 || owner.started === status.started;
    return isSame && !status.ended;
  }
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) !== "ESRCH";
  }
}
function processStatus(pid) {
  let stat;
  try {
    stat = readFileSync(`/proc/${String(pid)}/stat`, "latin1");
  } catch {
    return void 0;
  }
  const fields2 = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { ended: fields2[0] === "Z" || fields2[0] === "X", started: fields2[19] };
}

// src/audit/writer-lock.ts
var LOCK_FILE = ".lock";
var LOCK_TIMEOUT_MS = 3e4;
var HEARTBEAT_MS = 5e3;
var FOREIGN_STALE_MS = 6e4;
var LONGEST_PAUSE_MS = 50;
var MAX_TAKEOVERS = 8;
async function lockDirectory(directory, timeoutMs = LOCK_TIMEOUT_MS) {
  const file = path7.join(directory, LOCK_FILE);
  try {
    return await acquire(file, { remainingMs: timeoutMs, takeovers: 0 });
  } catch (cause) {
    throw lockError(file, cause);
  }
}
async function sweepLockFiles(directory) {
  const names = (await fs3.readdir(directory)).filter((name) => /^\.lock[.-]/.test(name));
  if (names.length === 0) return;
  const now = (await fs3.stat(path7.join(directory, LOCK_FILE))).mtimeMs;
  for (const name of names) {
    const file = path7.join(directory, name);
    const owner = await readOwner(file);
    const isLeft = owner === "unreadable" ? now - await mtimeOf(file) > FOREIGN_STALE_MS : owner !== "gone" && isAlive(owner) === false;
    if (isLeft) await fs3.rm(file, { force: true });
  }
}
async function acquire(file, patience) {
  const owner = describeOwner(randomBytes(8).toString("hex"));
  const mine = `${file}-${owner.token}`;
  const text2 = JSON.stringify(owner);
  let pauseMs = 2;
  const handle = await fs3.open(mine, "wx");
  let lock;
  try {
    await handle.writeFile(text2);
    while (lock === void 0) {
      if (await tryLink(mine, file)) {
        lock = holdLock({ file, owner, handle, text: text2 });
      } else if (!await removeIfDead(file, { handle, text: text2, patience })) {
        if (patience.remainingMs <= 0) throw await busy(file);
        await delay(pauseMs);
        patience.remainingMs -= pauseMs;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
    }
    return lock;
  } finally {
    await fs3.rm(mine, { force: true });
    if (lock === void 0) await handle.close();
  }
}
async function tryLink(mine, file) {
  try {
    await fs3.link(mine, file);
    return true;
  } catch (cause) {
    if (codeOf(cause) === "EEXIST") return false;
    throw cause;
  }
}
async function removeIfDead(file, waiter) {
  const token = await deadToken(file, waiter);
  if (token === void 0) return false;
  if (token === "gone") return true;
  const { patience } = waiter;
  if (patience.takeovers >= MAX_TAKEOVERS) throw await busy(file);
  const inner = { remainingMs: patience.remainingMs, takeovers: patience.takeovers + 1 };
  const takeover = await acquire(`${file}.after-${token}`, inner);
  patience.remainingMs = inner.remainingMs;
  try {
    if (tokenOf(await readOwner(file)) === token) await fs3.rm(file, { force: true });
  } finally {
    await takeover.release();
  }
  return true;
}
async function deadToken(file, waiter) {
  const owner = await readOwner(file);
  if (owner === "gone") return "gone";
  const alive = owner === "unreadable" ? void 0 : isAlive(owner);
  const dead = alive === void 0 ? await isSilent(file, waiter) : !alive;
  return dead ? tokenOf(owner) : void 0;
}
async function isSilent(file, { handle, text: text2 }) {
  await touch(handle, text2);
  const own = await handle.stat();
  return own.mtimeMs - await mtimeOf(file) > FOREIGN_STALE_MS;
}
async function mtimeOf(file) {
  try {
    return (await fs3.stat(file)).mtimeMs;
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return Number.POSITIVE_INFINITY;
    throw cause;
  }
}
function holdLock(held) {
  const { file, owner, handle, text: text2 } = held;
  const heartbeat = setInterval(() => {
    touch(handle, text2).catch(() => void 0);
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async assertHeld() {
      if (tokenOf(await readOwner(file)) === owner.token) return;
      throw new AppError(
        "tool-failed",
        `lock ${file} was taken over while this process was stopped; nothing was appended`,
        {
          hint: "run the command again"
        }
      );
    },
    async release() {
      clearInterval(heartbeat);
      await handle.close();
      if (tokenOf(await readOwner(file)) === owner.token) await fs3.rm(file, { force: true });
    }
  };
}
async function touch(handle, text2) {
  await handle.write(text2, 0, "utf8");
}
function tokenOf(owner) {
  return typeof owner === "string" ? owner : owner.token;
}
async function readOwner(file) {
  try {
    return parseOwner(await fs3.readFile(file, "utf8")) ?? "unreadable";
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return "gone";
    throw cause;
  }
}
async function busy(file) {
  const owner = await readOwner(file);
  const who = typeof owner === "object" ? `process ${String(owner.pid)} on ${owner.host}` : "another process";
  return new AppError("timeout", `audit log is being written by ${who}, waited in vain for ${file}`, {
    hint: `wait for it to end; if it is certain that nothing writes to the log, delete ${file}`
  });
}
function lockError(file, cause) {
  const code = codeOf(cause) ?? "";
  if (!/^E[A-Z]+$/.test(code)) return cause;
  const denied = code === "EACCES" || code === "EPERM" || code === "EROFS";
  return new AppError(
    denied ? "missing-permission" : "tool-failed",
    `cannot lock audit log ${file}: ${messageOf(cause)}`,
    {
      cause
    }
  );
}

// src/audit/append-audit.ts
var MAX_BATCH = 1e4;
async function appendAudit(options) {
  const { event, ...rest } = options;
  return appendAuditBatch({ ...rest, events: [event] });
}
async function appendAuditBatch(options) {
  const { directory, signer, disk = logDisk } = options;
  if (options.events.length === 0 || options.events.length > MAX_BATCH) {
    throw new AppError(
      "invalid-input",
      `audit append takes 1 to ${String(MAX_BATCH)} events, got ${String(options.events.length)}`
    );
  }
  const events = options.events.map((event) => parseAuditEvent(event, options.redact));
  const keys = [signer.verifier, ...options.retiredKeys ?? []];
  const place = { directory, disk, keys, origin: signer.verifier.name };
  await prepareFolder(options, disk);
  const lock = await lockDirectory(directory, options.lockTimeoutMs);
  try {
    await sweepLockFiles(directory);
    const checkpoint = await finishInterrupted(place) ?? await beginLog(place, options);
    const state = await loadState(place, checkpoint);
    await refusePutBack(place, state.size);
    await provePinned(options, place, state);
    return await extend({ place, state, events, lock, options });
  } finally {
    await lock.release();
  }
}
async function extend({ place, state, events, lock, options }) {
  const time = options.clock().toISOString();
  const entries = events.map((event, index) => ({
    version: 1,
    seq: state.size + index,
    time,
    ...event
  }));
  const encoded = entries.map(encodeEntry);
  const size = state.size + encoded.length;
  await removeUnsigned(place, state.size);
  await writeTiles(place, { oldSize: state.size, openEntries: state.openEntries, entries: encoded });
  const root = await createTreeReader(place, size).rangeHash({ start: 0, end: size });
  await proveExtends(place, state, { size, root });
  const checkpoint = await signNote(formatCheckpoint({ origin: place.origin, size, root }), options.signer);
  await lock.assertHeld();
  await publish(place, checkpoint);
  const viewProblem = await finish(place, { state, entries: encoded, size });
  return {
    entries,
    size,
    rootSha256: root.toString("hex"),
    checkpoint,
    ...viewProblem === void 0 ? {} : { viewProblem }
  };
}
async function publish({ directory, disk }, checkpoint) {
  const next = path8.join(directory, NEXT_CHECKPOINT_FILE);
  await disk.write(next, Buffer.from(checkpoint, "utf8"));
  await disk.rename(next, path8.join(directory, CHECKPOINT_FILE));
  await disk.syncFolder(directory);
}
async function finish(place, grown) {
  try {
    await growView(place, { previous: grown.state.lastEntry, entries: grown.entries, size: grown.size });
    await removeFullPartials(place, grown.state.size, grown.size);
    return void 0;
  } catch (cause) {
    return messageOf(cause);
  }
}
async function prepareFolder(options, disk) {
  const { directory, mustExist, pinnedCheckpoint } = options;
  if (mustExist !== true && pinnedCheckpoint === void 0) return disk.makeFolder(directory);
  if ((await disk.list(directory)).length > 0) return;
  if (pinnedCheckpoint === void 0) throw missingLog(directory);
  throw new AppError(
    "audit-invalid",
    `audit log ${directory} is not there, and a checkpoint of it was given`,
    {
      hint: "check the path; if the log was deleted, restore it from a copy; nothing was begun in its place"
    }
  );
}
async function beginLog(place, options) {
  const names = await place.disk.list(place.directory);
  if (names.includes("tile") || names.includes(VIEW_FILE)) {
    throw new AppError(
      "audit-invalid",
      `audit log ${place.directory} has entries but no checkpoint: it was removed`,
      {
        hint: "restore the checkpoint from a copy; nothing was appended"
      }
    );
  }
  if (options.mustExist === true) throw missingLog(place.directory);
  const text2 = formatCheckpoint({ origin: place.origin, size: 0, root: emptyRoot() });
  const note = await signNote(text2, options.signer);
  await publish(place, note);
  return openCheckpoint(Buffer.from(note, "utf8"), place.keys);
}
function missingLog(directory) {
  return new AppError("not-found", `audit log ${directory} does not exist`, {
    hint: "check the path; a log that should be there and is not was deleted: restore it from a copy"
  });
}
async function provePinned(options, place, state) {
  if (options.pinnedCheckpoint === void 0) return;
  let pinned;
  try {
    pinned = openCheckpoint(Buffer.from(options.pinnedCheckpoint, "utf8"), place.keys, {
      origin: place.origin
    });
  } catch (cause) {
    throw asAuditInvalid("pinned checkpoint", cause);
  }
  await proveExtends(place, pinned, state);
}

// src/audit/note-signer.ts
import { createPrivateKey as createPrivateKey2, createPublicKey as createPublicKey2, generateKeyPairSync, sign } from "node:crypto";
function createNoteSigner(options) {
  const origin = checkKeyName(options.origin);
  const key = options.privateKey.trimStart().startsWith(GO_PREFIX) ? parseGoSigningKey(options.privateKey.trim(), origin) : readEd25519PrivateKey(options.privateKey, options.passphrase);
  return {
    verifier: noteVerifier(origin, createPublicKey2(key)),
    sign: (text2) => Promise.resolve(sign(null, text2, key))
  };
}
var GO_PREFIX = "PRIVATE+KEY+";
var PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function parseGoSigningKey(text2, origin) {
  const match = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,88})$/.exec(text2);
  const bytes = match === null ? void 0 : decodeBase64(match[3] ?? "");
  if (match === null || bytes?.length !== 33 || bytes[0] !== 1) {
    throw new AppError("invalid-key", "audit key is not a note signing key (PRIVATE+KEY+name+hash+base64)");
  }
  const name = match[1] ?? "";
  if (name !== origin) {
    throw new AppError("invalid-key", `audit key is named ${name}, the log's origin is ${origin}`, {
      hint: "use the key that was made for this log"
    });
  }
  const key = createPrivateKey2({
    key: Buffer.concat([PKCS8_HEAD, bytes.subarray(1)]),
    format: "der",
    type: "pkcs8"
  });
  if (noteVerifier(name, createPublicKey2(key)).keyId !== Number.parseInt(match[2] ?? "", 16)) {
    throw new AppError("invalid-key", `audit key of ${name}: its hash does not belong to its key`);
  }
  return key;
}

// src/audit/read-audit.ts
import path9 from "node:path";
async function* readAudit(directory, options = {}) {
  const folder = { directory, disk: logDisk };
  const size = await claimedSize(folder);
  const { from = 0 } = options;
  const start = from < 0 ? Math.max(0, size + from) : from;
  for (let index = Math.floor(start / TILE_WIDTH); index * TILE_WIDTH < size; index += 1) {
    const entries = await readBundle(folder, index, size);
    for (const [position, bytes] of entries.entries()) {
      const seq = index * TILE_WIDTH + position;
      if (seq >= start) yield decode(bytes, seq);
    }
  }
}
async function claimedSize(folder) {
  const note = await folder.disk.read(path9.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  if (note === void 0) {
    throw new AppError("not-found", `audit log ${folder.directory} has no checkpoint`, {
      hint: "check the path"
    });
  }
  try {
    return parseCheckpoint(parseNote(note).text).size;
  } catch (cause) {
    throw new AppError("audit-invalid", `checkpoint of ${folder.directory}: ${messageOf(cause)}`, { cause });
  }
}
function decode(bytes, seq) {
  try {
    return decodeEntry(bytes);
  } catch (cause) {
    throw new AppError("audit-invalid", `audit log: entry ${String(seq)}: ${messageOf(cause)}`, {
      hint: 'run "audit verify" to see what is damaged',
      cause
    });
  }
}

// src/audit/verify-audit.ts
import path11 from "node:path";

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

// src/audit/check-tree.ts
import path10 from "node:path";
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
  for (const name of await folder.disk.list(path10.join(folder.directory, partialFolder(tile)))) {
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
    path10.join(folder.directory, tilePath(partial)),
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

// src/audit/verify-audit.ts
var CLOCK_TOLERANCE_MS = 5 * 60 * 1e3;
async function verifyAudit(options) {
  const folder = { directory: options.directory, disk: logDisk };
  const problems = createProblemList();
  const notes = [];
  const head = await openHead(folder, options, problems);
  const pinned = openPinned(options, { origin: options.origin ?? head?.origin, problems });
  if (head === void 0) return verification({ head, problems, notes, times: void 0 });
  const entries = checkEntries(options.clock(), { problems, notes });
  const sizes = pinned.map((checkpoint) => checkpoint.size);
  const onEntry = entries.add;
  const tree = await checkTree(folder, { size: head.size, root: head.root, sizes, problems, onEntry });
  if (head.size === 0 && !head.root.equals(emptyRoot())) {
    problems.add("checkpoint-invalid", "checkpoint of an empty log has a root hash", {
      file: CHECKPOINT_FILE
    });
  }
  comparePinned(pinned, { head, rootsBySize: tree.rootsBySize, problems });
  if (tree.entriesMatch) await checkView(folder, head, { problems, notes });
  else notes.push(`${VIEW_FILE} was not compared, as the entries are damaged`);
  return verification({ head, problems, notes, times: entries.times() });
}
async function openHead(folder, options, problems) {
  const note = await folder.disk.read(path11.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
  const file = CHECKPOINT_FILE;
  if (note === void 0) {
    const names = await folder.disk.list(folder.directory);
    if (names.length === 0 && options.pinnedCheckpoint === void 0) {
      throw new AppError("not-found", `audit log ${folder.directory} does not exist`, {
        hint: "check the path"
      });
    }
    problems.add("checkpoint-missing", "the log has no checkpoint: nothing in it can be proven", { file });
    return void 0;
  }
  try {
    return openCheckpoint(note, options.publicKeys, expectedOrigin(options));
  } catch (cause) {
    addCheckpointProblem(cause, { what: "checkpoint", file, problems });
    return void 0;
  }
}
function openPinned(options, context) {
  const { pinnedCheckpoint = [] } = options;
  const notes = typeof pinnedCheckpoint === "string" ? [pinnedCheckpoint] : pinnedCheckpoint;
  const keys = [...options.publicKeys, ...options.retiredKeys ?? []];
  const opened = notes.flatMap((note, index) => {
    try {
      return [openCheckpoint(Buffer.from(note, "utf8"), keys, expectedOrigin(context))];
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
function addCheckpointProblem(cause, context) {
  if (!isAppError(cause) || cause.code === "invalid-key") throw cause;
  const kind = cause.code === "signer-untrusted" ? "wrong-key" : "checkpoint-invalid";
  context.problems.add(
    kind,
    `${context.what}: ${messageOf(cause)}`,
    context.file === void 0 ? {} : { file: context.file }
  );
}
function checkEntries(now, report) {
  let first;
  let last;
  let latest = 0;
  let backwards;
  return {
    add(seq, bytes, file) {
      const where = { file, entry: seq };
      try {
        const entry = decodeEntry(bytes);
        if (entry.seq !== seq) {
          const text2 = `entry ${String(seq)} says it is number ${String(entry.seq)}: entries were removed, added or reordered`;
          report.problems.add("out-of-order", text2, where);
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
      } catch (cause) {
        if (!isAppError(cause)) throw cause;
        report.problems.add("entry-malformed", `entry ${String(seq)}: ${messageOf(cause)}`, where);
      }
    },
    times() {
      if (backwards !== void 0) {
        report.notes.push(
          `entry ${String(backwards)} is dated before an earlier one: a writer's clock was wrong`
        );
      }
      return first === void 0 || last === void 0 ? void 0 : { first, last };
    }
  };
}
function comparePinned(pinned, log) {
  const { head, problems } = log;
  let good = 0;
  for (const { size, root } of pinned) {
    if (size > head.size) {
      const text2 = `log has ${String(head.size)} entries, a pinned checkpoint signs ${String(size)}: entries ${String(head.size)} to ${String(size - 1)} were removed`;
      problems.add("truncated", text2, { entry: head.size });
    } else if (log.rootsBySize.get(size)?.equals(root) === true) {
      good = size;
    } else {
      const text2 = `history differs from a pinned checkpoint of ${String(size)} entries, somewhere in entries ${String(good)} to ${String(Math.max(size - 1, good))}: the log was forked or rewritten`;
      problems.add("history-rewritten", text2, { entry: good });
    }
  }
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
      const now = await folder.disk.read(path11.join(folder.directory, CHECKPOINT_FILE), MAX_NOTE_BYTES);
      const grew = view.line > head.size && now?.toString("utf8") !== head.note;
      const text2 = `line ${String(view.line)} of ${VIEW_FILE} is not the entry that was signed`;
      if (grew) report.notes.push("the log grew while it was verified");
      else report.problems.add("view-altered", text2, { file: VIEW_FILE, entry: view.line - 1 });
    }
  }
}
function verification(parts) {
  const { head, problems, notes, times } = parts;
  return {
    ok: problems.total === 0,
    origin: head?.origin,
    size: head?.size ?? 0,
    rootSha256: head?.root.toString("hex"),
    checkpoint: head?.note,
    signedBy: head?.signers.map((signer) => signer.verifierKey) ?? [],
    times,
    problems: problems.items,
    problemTotal: problems.total,
    notes
  };
}

export {
  leafHash,
  verifyInclusion,
  TILE_WIDTH,
  CHECKPOINT_FILE,
  createTreeReader,
  readBundle,
  parseAuditEvent,
  MAX_NOTE_BYTES,
  parseNote,
  parseCheckpoint,
  openCheckpoint,
  logDisk,
  inclusionProof,
  consistencyProof,
  readCheckpoint,
  proveExtends,
  asAuditInvalid,
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
};
