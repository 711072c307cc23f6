import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  identifyingDigests,
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-2CECG5I5.js";
import {
  compareCodePoints
} from "./chunk-OZIG34OO.js";
import {
  AppError,
  messageOf,
  toAppError
} from "./chunk-NK6HLKVL.js";

// src/evidence/folder-store.ts
import path3 from "node:path";

// src/evidence/read-folder.ts
import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
  statSync
} from "node:fs";
import path from "node:path";
var BUNDLE_NAME = /^[a-z][a-z0-9-]{0,63}-[0-9a-f]{16}\.sigstore\.json$/;
var LEFTOVER_NAME = /^\..*\.tmp$/;
var INDENT_LIMIT = 200;
function requireStoreFolder(directory) {
  const stat = statSync(directory, { throwIfNoEntry: false });
  if (stat === void 0) {
    throw new AppError("not-found", `evidence store ${directory} does not exist`, {
      hint: "name the folder that the earlier steps wrote their evidence to"
    });
  }
  if (!stat.isDirectory()) throw new AppError("invalid-store", `evidence store ${directory} is not a folder`);
}
function readSubjectFolder(directory, folder, budget) {
  const location = path.join(directory, folder);
  const stat = lstatSync(location, { throwIfNoEntry: false });
  if (stat === void 0) return { bundles: [], skipped: [] };
  if (!stat.isDirectory()) throw new AppError("invalid-store", `${location} is not a folder`);
  const bundles = [];
  const skipped = [];
  for (const file of namesIn(location, budget)) {
    const name = `${folder}/${file.slice(0, INDENT_LIMIT)}`;
    const read = readBundleFile(location, file, budget);
    if (typeof read === "string") skipped.push({ name, reason: read });
    else bundles.push({ name, bytes: read, sha256: createHash("sha256").update(read).digest("hex") });
  }
  return { bundles, skipped };
}
function namesIn(location, budget) {
  const names = [];
  const handle = opendirSync(location);
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      budget.files -= 1;
      if (budget.files < 0) {
        throw new AppError("limit-exceeded", `${location} holds too many files`, {
          hint: "at most 100,000 files are read for one subject; remove old evidence"
        });
      }
      names.push(entry.name);
    }
  } finally {
    handle.closeSync();
  }
  return names.sort(compareCodePoints);
}
function readBundleFile(location, name, budget) {
  if (LEFTOVER_NAME.test(name)) return "left over from an interrupted write";
  if (!BUNDLE_NAME.test(name)) return "not the name of a bundle file";
  const file = path.join(location, name);
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (thrown) {
    return thrown.code === "ELOOP" ? "symbolic link" : `cannot be opened: ${messageOf(thrown)}`;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return "not a plain file";
    if (stat.size > MAX_BUNDLE_BYTES) return `larger than ${String(MAX_BUNDLE_BYTES)} bytes`;
    budget.bytes -= stat.size;
    if (budget.bytes < 0) {
      throw new AppError("limit-exceeded", `${location} holds more bytes than are read for one subject`, {
        hint: "at most 512 MiB of bundles are read for one subject; remove old evidence"
      });
    }
    return readWhole(descriptor, stat.size) ?? "changed while it was read";
  } finally {
    closeSync(descriptor);
  }
}
function readWhole(descriptor, size) {
  const buffer = Buffer.alloc(size + 1);
  let filled = 0;
  for (; ; ) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
    if (filled > size) return void 0;
  }
  return filled === size ? buffer.subarray(0, size) : void 0;
}

// src/evidence/write-bundle.ts
import { constants as constants2 } from "node:fs";
import { lstat, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path2 from "node:path";
var MAX_TEMPORARY_NAMES = 1e4;
async function writeBundleFile(folder, name, bytes) {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await lstat(folder)).isDirectory())
      throw new AppError("invalid-store", `${folder} is not a folder`);
    const target = path2.join(folder, name);
    if (await holdsSame(target, bytes)) return;
    const temporary = await writeTemporary(folder, name, bytes);
    try {
      await rename(temporary, target);
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    }
    await syncFolder(folder);
  } catch (thrown) {
    throw asStoreError(thrown, folder);
  }
}
async function holdsSame(target, bytes) {
  const stat = await lstat(target).catch(absent);
  if (stat === void 0) return false;
  if (stat.isFile() && stat.size === bytes.byteLength && (await readFile(target)).equals(bytes)) return true;
  throw new AppError("invalid-store", `${target} is there with other content`, {
    hint: "the file was changed after it was stored; move it away and store the evidence again"
  });
}
async function writeTemporary(folder, name, bytes) {
  const flags = constants2.O_CREAT | constants2.O_EXCL | constants2.O_WRONLY;
  for (let attempt = 0; attempt < MAX_TEMPORARY_NAMES; attempt += 1) {
    const temporary = path2.join(folder, `.${name}.${String(attempt)}.tmp`);
    const handle = await open(temporary, flags, 420).catch((thrown) => taken(thrown));
    if (handle === void 0) continue;
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (cause) {
      await rm(temporary, { force: true });
      throw cause;
    } finally {
      await handle.close();
    }
    return temporary;
  }
  throw new AppError("invalid-store", `${folder} is full of temporary files`, {
    hint: "remove the files that end in .tmp; they are left over from interrupted writes"
  });
}
async function syncFolder(folder) {
  const handle = await open(folder, constants2.O_RDONLY).catch((thrown) => notOpenable(thrown));
  if (handle === void 0) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function absent(thrown) {
  if (codeOf(thrown) !== "ENOENT") throw thrown;
}
function taken(thrown) {
  if (codeOf(thrown) !== "EEXIST") throw thrown;
}
function notOpenable(thrown) {
  if (codeOf(thrown) !== "EISDIR" && codeOf(thrown) !== "EPERM") throw thrown;
}
function codeOf(thrown) {
  return typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : void 0;
}
function asStoreError(thrown, folder) {
  const code = codeOf(thrown);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new AppError("invalid-store", `${folder} is not a folder`, { cause: thrown });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new AppError(
      "missing-permission",
      `evidence cannot be written to ${folder}: ${messageOf(thrown)}`,
      {
        hint: "name a folder this process may write to",
        cause: thrown
      }
    );
  }
  return toAppError(thrown, "unreadable", `evidence cannot be written to ${folder}`);
}

// src/evidence/folder-store.ts
var MAX_FILES = 1e5;
var MAX_TOTAL_BYTES = 512 * 1024 * 1024;
function openFolderStore(directory) {
  return {
    location: directory,
    async put(subject, kind, bundle) {
      const file = `${kind}-${bundle.sha256.slice(0, 16)}.sigstore.json`;
      const folders = foldersOf(subject);
      for (const folder of folders) await writeBundleFile(path3.join(directory, folder), file, bundle.bytes);
      return `${folders[0] ?? ""}/${file}`;
    },
    list: (subject) => Promise.resolve().then(() => listSubject(directory, subject))
  };
}
function listSubject(directory, subject) {
  requireStoreFolder(directory);
  const bundles = /* @__PURE__ */ new Map();
  const skipped = [];
  const left = { files: MAX_FILES, bytes: MAX_TOTAL_BYTES };
  for (const folder of foldersOf(subject)) {
    const listing = readSubjectFolder(directory, folder, left);
    skipped.push(...listing.skipped);
    for (const bundle of listing.bundles) {
      if (!bundles.has(bundle.sha256)) bundles.set(bundle.sha256, bundle);
    }
  }
  return { bundles: [...bundles.values()], skipped };
}
function foldersOf(subject) {
  if (!isUsableDigestSet(subject)) {
    throw new AppError("invalid-subject", "subject has no usable digest", {
      hint: "a subject needs one strong digest (sha256 \u2026) or a git commit, in lower-case hex"
    });
  }
  return identifyingDigests(subject).map(({ algorithm, hex }) => `${algorithm}-${hex}`);
}

// src/domain/predicates.ts
var PREDICATE_BASE = "https://sallyport.dev/attestation";
var PREDICATE = {
  modelSignature: "https://model_signing/signature/v1.0",
  imageSignature: "https://sigstore.dev/cosign/sign/v1",
  cyclonedx: "https://cyclonedx.org/bom",
  /** SPDX: the type says the version (in-toto attestation, "SPDX"). */
  spdx2: "https://spdx.dev/Document/v2.3",
  spdx3: "https://spdx.dev/Document/v3",
  provenance: "https://slsa.dev/provenance/v1",
  scan: `${PREDICATE_BASE}/scan/v1`,
  approval: `${PREDICATE_BASE}/approval/v1`,
  waiver: `${PREDICATE_BASE}/waiver/v1`,
  override: `${PREDICATE_BASE}/override/v1`,
  vsa: "https://slsa.dev/verification_summary/v1",
  svr: "https://in-toto.io/attestation/svr/v0.2"
};
var EVIDENCE_KINDS = [
  "model-signature",
  "image-signature",
  "aibom",
  "provenance",
  "secret-scan",
  "iac-scan",
  "approval",
  "waiver",
  "override",
  "decision"
];
var SCAN_KINDS = { secrets: "secret-scan", iac: "iac-scan" };
var BY_TYPE = {
  [PREDICATE.modelSignature]: "model-signature",
  [PREDICATE.imageSignature]: "image-signature",
  [PREDICATE.cyclonedx]: "aibom",
  [PREDICATE.spdx2]: "aibom",
  [PREDICATE.spdx3]: "aibom",
  [PREDICATE.provenance]: "provenance",
  [PREDICATE.approval]: "approval",
  [PREDICATE.waiver]: "waiver",
  [PREDICATE.override]: "override",
  [PREDICATE.vsa]: "decision",
  [PREDICATE.svr]: "decision"
};
function evidenceKindOf(predicateType, predicate) {
  if (predicateType === PREDICATE.scan) {
    const kind = scanKindOf(predicate);
    return kind === void 0 ? void 0 : SCAN_KINDS[kind];
  }
  return Object.hasOwn(BY_TYPE, predicateType) ? BY_TYPE[predicateType] : void 0;
}
function scanKindOf(predicate) {
  if (typeof predicate !== "object" || predicate === null) return void 0;
  const scanner = Reflect.get(predicate, "scanner");
  if (typeof scanner !== "object" || scanner === null) return void 0;
  const kind = Reflect.get(scanner, "kind");
  return kind === "secrets" || kind === "iac" ? kind : void 0;
}

export {
  PREDICATE_BASE,
  PREDICATE,
  EVIDENCE_KINDS,
  SCAN_KINDS,
  evidenceKindOf,
  openFolderStore
};
