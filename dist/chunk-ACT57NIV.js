import {
  parseStore,
  storeList
} from "./chunk-DMFT454Q.js";
import {
  identifyingDigests,
  isUsableDigestSet
} from "./chunk-OV564HUI.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  pathKind
} from "./chunk-ZWNYNENW.js";
import {
  compareCodePoints
} from "./chunk-NLKOUTUU.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
import {
  AppError,
  messageOf,
  toAppError
} from "./chunk-NK6HLKVL.js";

// src/flows/open-store.ts
import { setTimeout as wait } from "node:timers/promises";

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
      const places = bundlePlaces(subject, kind, bundle.sha256);
      for (const { folder, file } of places) {
        await writeBundleFile(path3.join(directory, folder), file, bundle.bytes);
      }
      return path3.join(directory, places[0]?.folder ?? "", places[0]?.file ?? "");
    },
    list: (subject) => Promise.resolve().then(() => listSubject(directory, subject))
  };
}
function bundlePlaces(subject, kind, sha256) {
  const file = `${kind}-${sha256.slice(0, 16)}.sigstore.json`;
  return foldersOf(subject).map((folder) => ({ folder, file }));
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
      if (bundles.has(bundle.sha256)) continue;
      bundles.set(bundle.sha256, { ...bundle, place: path3.join(directory, bundle.name) });
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

// src/flows/open-store.ts
async function openStore(names, context, options = {}) {
  const stores = [];
  for (const name of storeList(names)) stores.push(await openOne(name, context, options));
  const [first, second] = stores;
  if (first === void 0) throw new AppError("invalid-input", "no evidence store was named");
  return second === void 0 ? first : joinStores(stores);
}
async function openOne(name, context, { missingIsEmpty = false }) {
  const place = parseStore(name);
  switch (place.kind) {
    case "folder": {
      const store = openFolderStore(place.directory);
      const isEmpty = missingIsEmpty && await pathKind(place.directory) === "missing";
      return isEmpty ? { ...store, list: () => Promise.resolve({ bundles: [], skipped: [] }) } : store;
    }
    case "oci": {
      const { openRegistryStore } = await import("./chunk-3IBPCKFP.js");
      return await openRegistryStore(place.target, context);
    }
    case "github": {
      const { openGithubStore } = await import("./chunk-MNRZCWJE.js");
      const token = readVariable("githubToken", context.env);
      if (token === void 0) {
        throw new AppError("invalid-input", `evidence store ${name} needs a token in GITHUB_TOKEN`, {
          hint: "in a workflow: env: GITHUB_TOKEN: ${{ github.token }} and permissions: attestations: write (or read)"
        });
      }
      const apiUrl = readVariable("githubApiUrl", context.env) ?? "https://api.github.com";
      const sleep = (ms) => wait(ms);
      return openGithubStore({ fetch, token, apiUrl, repository: place.repository, sleep });
    }
  }
}
function joinStores(stores) {
  return {
    location: stores.map(({ location }) => location).join(", "),
    async put(subject, kind, bundle) {
      const places = [];
      for (const store of stores) places.push(await store.put(subject, kind, bundle));
      return places[0] ?? "";
    },
    async list(subject) {
      const bundles = /* @__PURE__ */ new Map();
      const skipped = [];
      for (const store of stores) {
        const listing = await store.list(subject);
        for (const bundle of listing.bundles) {
          if (!bundles.has(bundle.sha256)) bundles.set(bundle.sha256, bundle);
        }
        for (const { name, reason } of listing.skipped) {
          skipped.push({ name: `${store.location}: ${name}`, reason });
        }
      }
      return { bundles: [...bundles.values()], skipped };
    }
  };
}

export {
  openFolderStore,
  bundlePlaces,
  openStore
};
