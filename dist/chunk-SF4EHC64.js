import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  listTrackedFiles,
  readGitState
} from "./chunk-KZHZPU7M.js";
import {
  DEFAULT_IGNORES,
  ignorePathProblem,
  modelPathProblem
} from "./chunk-WBD6PWMQ.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  pathKind
} from "./chunk-ZWNYNENW.js";
import {
  FileReader,
  HashTable,
  SLOT,
  changed,
  disappeared,
  errnoOf,
  errorOfReply,
  isMissing,
  isSameFile,
  loadContentHasher,
  lookAt,
  notFound,
  refused,
  runHashJob,
  unreadable
} from "./chunk-7YYBLLH4.js";
import {
  compareCodePoints,
  modelDigestOf
} from "./chunk-OZIG34OO.js";
import {
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/digest/digest-model.ts
import path6 from "node:path";

// src/digest/hash-files.ts
import { availableParallelism } from "node:os";

// src/digest/hash-pool.ts
import { Worker } from "node:worker_threads";
var EXTENSION = import.meta.url.endsWith(".ts") ? ".ts" : ".js";
var WORKER_FILE = "./digest-worker" + EXTENSION;
var WORKER_LIMITS = { maxYoungGenerationSizeMb: 2 };
var HashPool = class {
  #workers = [];
  /**
   * Runs one job on `threads` workers, starting those that are missing. The first failure, also the death of a worker,
   * stops the others and is thrown.
   */
  async run(job, threads) {
    while (this.#workers.length < threads) {
      this.#workers.push(
        new Worker(new URL(WORKER_FILE, import.meta.url), { resourceLimits: WORKER_LIMITS })
      );
    }
    const table = new HashTable(job.memory);
    table.rewind();
    const answers = this.#workers.slice(0, threads).map((worker) => ask(worker, job));
    for (const answer of answers)
      answer.catch(() => {
        table.abort();
      });
    const settled = await Promise.allSettled(answers);
    for (const result of settled) if (result.status === "rejected") throw result.reason;
  }
  async close() {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
};
function ask(worker, job) {
  return new Promise((resolve, reject) => {
    const settle = (outcome) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      outcome();
    };
    const onMessage = (reply) => {
      settle(() => {
        if (reply.kind === "finished") resolve();
        else reject(errorOfReply(reply));
      });
    };
    const onError = (cause) => {
      settle(() => {
        reject(died(messageOf(cause), cause));
      });
    };
    const onExit = (code) => {
      settle(() => {
        reject(died(`exit code ${String(code)}`));
      });
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(job);
  });
}
function died(how, cause) {
  return new AppError(
    "internal",
    `a hashing thread ended early: ${how}`,
    cause === void 0 ? {} : { cause }
  );
}

// src/digest/hash-progress.ts
var INTERVAL_MS = 100;
function watchProgress(table, progress) {
  if (progress === void 0) return { show: () => void 0, end: () => void 0 };
  let shown;
  const update = () => {
    if (shown === void 0) return;
    const done = shown.unit === "files" ? table.filesDone() : table.bytesDone();
    progress.update({ label: "hashing", done: Math.min(done, shown.total), ...shown });
  };
  const timer = setInterval(update, INTERVAL_MS);
  return {
    show(unit, total) {
      shown = { unit, total };
    },
    end() {
      clearInterval(timer);
      update();
      progress.end();
    }
  };
}

// src/digest/hash-files.ts
var INLINE_FILES = 256;
var INLINE_BYTES = 32 * 1024 * 1024;
var BLOCK = 32;
async function hashFiles(files, options = {}) {
  const items = files.map((file) => ({ file }));
  const hashed = await hashItems(items, { ...options, hash: "sha256" });
  return hashed.map(({ size, digest }) => ({ size, sha256: digest }));
}
async function hashItems(items, options) {
  const table = HashTable.forFiles(items.length, options.hash);
  const work = { items, table, hash: options.hash };
  const reader = new FileReader(await loadContentHasher(options.hash));
  if (items.length <= INLINE_FILES) hashSmallHere(work, reader);
  const left = table.slotsIn(SLOT.todo);
  const large = table.slotsIn(SLOT.deferred);
  if (left.length === 0 && bytesOf(large, table) <= INLINE_BYTES) hashLargeHere(work, reader);
  else await hashInThreads(work, options);
  return items.map((_, slot) => ({ size: table.size(slot), digest: table.digest(slot) }));
}
function hashSmallHere(work, reader) {
  const job = { ...jobFor(work, work.table.slotsIn(SLOT.todo)), block: 1, stopAtBytes: INLINE_BYTES };
  runHashJob(job, reader);
}
function hashLargeHere(work, reader) {
  const large = work.table.slotsIn(SLOT.deferred);
  if (large.length === 0) return;
  work.table.rewind();
  runHashJob({ ...jobFor(work, large), block: 1, deferLarge: false }, reader);
}
async function hashInThreads(work, options) {
  const { table } = work;
  const most = Math.max(1, options.workers ?? availableParallelism());
  const pool = new HashPool();
  const watch = watchProgress(table, options.progress);
  try {
    const small = table.slotsIn(SLOT.todo);
    if (small.length > 0) {
      watch.show("files", work.items.length);
      await pool.run(jobFor(work, small), Math.min(most, Math.ceil(small.length / BLOCK)));
    }
    const large = table.slotsIn(SLOT.deferred).sort((a, b) => table.size(b) - table.size(a));
    if (large.length > 0) {
      watch.show("bytes", table.bytesDone() + bytesOf(large, table));
      const job = { ...jobFor(work, large), block: 1, deferLarge: false };
      await pool.run(job, Math.min(most, large.length));
    }
  } finally {
    watch.end();
    await pool.close();
  }
}
function jobFor({ items, table, hash }, slots) {
  const chosen = slots.map((slot) => items[slot] ?? { file: "" });
  const hasRanges = chosen.some(({ range }) => range !== void 0);
  return {
    files: chosen.map(({ file }) => file),
    ...hasRanges ? { ranges: rangesOf(chosen) } : {},
    hash,
    slots: Uint32Array.from(slots),
    block: BLOCK,
    deferLarge: true,
    stopAtBytes: Infinity,
    memory: table.memory
  };
}
function rangesOf(items) {
  return Float64Array.from(items.flatMap(({ range }) => [range?.start ?? 0, range?.end ?? 0]));
}
function bytesOf(slots, table) {
  return slots.reduce((total, slot) => total + table.size(slot), 0);
}

// src/digest/list-model.ts
import fs5 from "node:fs";
import path5 from "node:path";

// src/digest/locate-files.ts
import fs2 from "node:fs";
import path2 from "node:path";

// src/digest/resolve-inside.ts
import fs from "node:fs";
import path from "node:path";
function resolveInside(file, ...realRoots) {
  const real = realPathOf(file);
  if (!realRoots.some((root) => isInside(real, root)))
    throw refused(file, `leads outside the model, to ${real}`);
  const stat = fs.lstatSync(real);
  if (stat.isFile()) return { file: real, kind: "file" };
  if (stat.isDirectory()) return { file: real, kind: "folder" };
  throw refused(file, "leads to neither a file nor a folder");
}
function isInside(real, realRoot) {
  const prefix = realRoot.endsWith(path.sep) ? realRoot : realRoot + path.sep;
  return real === realRoot || real.startsWith(prefix);
}
function realPathOf(file) {
  try {
    return fs.realpathSync.native(file);
  } catch (cause) {
    if (isMissing(cause)) throw refused(file, "is a broken symbolic link");
    if (errnoOf(cause) === "ELOOP") throw refused(file, "is a cycle of symbolic links");
    throw unreadable(file, cause);
  }
}

// src/digest/locate-files.ts
function locateFiles(root, paths, options) {
  const realRoot = lookAt(root, notFound, () => fs2.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map(
    (folder) => lookAt(folder, notFound, () => fs2.realpathSync.native(folder))
  );
  const files = [];
  const links = [];
  for (const name of new Set(paths)) {
    const problem = modelPathProblem(name);
    if (problem !== void 0) throw new AppError("invalid-input", `path ${JSON.stringify(name)} ${problem}`);
    const named = path2.join(realRoot, name);
    const real = realPathOf2(named);
    if (real === void 0) continue;
    if (![realRoot, ...outside].some((folder) => isInside(real, folder)))
      throw refused(named, `leads outside the model, to ${real}`);
    if (real !== named && !options.allowSymlinks) throw refused(named, "is reached through a symbolic link");
    const stat = fs2.lstatSync(real);
    if (stat.isDirectory()) continue;
    if (!stat.isFile()) throw refused(named, "is neither a file nor a folder");
    if (real !== named) links.push(name);
    files.push({ path: name, file: real });
  }
  const assertUnchanged = () => {
    for (const { path: name, file } of files) {
      if (realPathOf2(path2.join(realRoot, name)) !== file) throw changed(file, "was moved");
    }
  };
  return { files, ignored: [], links, assertUnchanged };
}
function realPathOf2(file) {
  try {
    return fs2.realpathSync.native(file);
  } catch (thrown) {
    if (isMissing(thrown)) return void 0;
    throw unreadable(file, thrown);
  }
}

// src/digest/walk-model.ts
import fs4 from "node:fs";
import path4 from "node:path";

// src/digest/list-folder.ts
import { isUtf8 } from "node:buffer";
import fs3 from "node:fs";
import path3 from "node:path";
function listFolder(folder) {
  const before = statFolder(folder);
  const entries = lookAt(folder, disappeared, () => fs3.readdirSync(folder, { withFileTypes: true }));
  if (entries.some(({ name }) => name.includes("\uFFFD"))) assertUtf8Names(folder);
  return {
    entries: entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    assertUnchanged() {
      const after = statFolder(folder);
      if (!after.isDirectory() || !isSameFile(before, after)) throw changed(folder, "was modified");
    }
  };
}
function statFolder(folder) {
  return lookAt(folder, disappeared, () => fs3.lstatSync(folder, { bigint: true }));
}
function assertUtf8Names(folder) {
  const names = lookAt(folder, disappeared, () => fs3.readdirSync(folder, { encoding: "buffer" }));
  const name = names.find((bytes) => !isUtf8(bytes));
  if (name === void 0) return;
  const shown = path3.join(folder, name.toString("latin1"));
  throw new AppError("invalid-subject", `${shown} (shown as Latin-1) has a name that is not UTF-8`, {
    hint: "rename the file"
  });
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO()) return "FIFO";
  return entry.isSocket() ? "socket" : "device";
}

// src/digest/walk-model.ts
var MAX_FILES = 1e6;
var MAX_DEPTH = 256;
function walkModel(root, options) {
  const files = [];
  const ignored = [];
  const links = [];
  const listings = [];
  const realRoot = lookAt(root, notFound, () => fs4.realpathSync.native(root));
  const outside = (options.linkFolders ?? []).map(
    (folder) => lookAt(folder, notFound, () => fs4.realpathSync.native(folder))
  );
  const rules = { realRoots: [realRoot, ...outside], allowSymlinks: options.allowSymlinks };
  const pending = [{ path: "", file: realRoot, chain: [realRoot] }];
  for (let folder = pending.pop(); folder !== void 0; folder = pending.pop()) {
    const listing = listFolder(folder.file);
    listings.push(listing.assertUnchanged);
    for (const entry of listing.entries) {
      const found = childOf(folder, entry.name);
      if (options.ignore.has(found.path)) {
        ignored.push(found.path);
        continue;
      }
      const problem = modelPathProblem(found.path);
      if (problem !== void 0) throw refused(found.file, `cannot be in a model: its path ${problem}`);
      if (entry.kind === "link") links.push(found.path);
      const { file, kind } = followLink(found, entry, rules);
      if (kind === "folder") pending.push(enter(folder, { path: found.path, file }));
      else files.push({ path: found.path, file });
    }
    if (files.length > MAX_FILES) throw refused(root, `has more than ${String(MAX_FILES)} files`);
  }
  const assertUnchanged = () => {
    for (const assertListing of listings) assertListing();
  };
  return { files, ignored, links, assertUnchanged };
}
function childOf(folder, name) {
  const file = folder.file.endsWith(path4.sep) ? folder.file + name : `${folder.file}${path4.sep}${name}`;
  return { path: folder.path === "" ? name : `${folder.path}/${name}`, file };
}
function followLink(found, entry, rules) {
  if (entry.kind === "file" || entry.kind === "folder") return { file: found.file, kind: entry.kind };
  if (entry.kind !== "link") {
    throw refused(found.file, `is a ${entry.kind}, a model has only files and folders`);
  }
  if (!rules.allowSymlinks) {
    throw new AppError("invalid-subject", `${found.file} is a symbolic link`, {
      hint: "replace it by the file, ignore its path, or allow symbolic links (they are then followed inside the model)"
    });
  }
  return resolveInside(found.file, ...rules.realRoots);
}
function enter(parent, child) {
  if (parent.chain.includes(child.file))
    throw refused(child.file, "is reached through a cycle of symbolic links");
  if (parent.chain.length > MAX_DEPTH)
    throw refused(child.file, `is nested deeper than ${String(MAX_DEPTH)}`);
  return { ...child, chain: [...parent.chain, child.file] };
}

// src/digest/list-model.ts
function listModel(root, options = {}) {
  const absolute = path5.resolve(root);
  const allowSymlinks = options.allowSymlinks ?? false;
  const isSingleFile = rootKind(absolute, allowSymlinks) === "file";
  const ignore = ignoreRules(options);
  const walk = isSingleFile ? singleFile(absolute) : walkFolder(absolute, ignore, options);
  if (walk.files.length === 0) {
    throw new AppError("invalid-subject", `${absolute} has no file to digest`, {
      hint: "give the folder that holds the model; ignored files and empty folders do not count"
    });
  }
  return {
    root: isSingleFile ? path5.dirname(absolute) : absolute,
    isSingleFile,
    files: sortByPath(walk.files),
    allowSymlinks,
    ignored: [...walk.ignored].sort(compareCodePoints),
    links: [...walk.links].sort(compareCodePoints),
    ignoreRules: isSingleFile ? [] : [...ignore].sort(compareCodePoints),
    assertUnchanged: walk.assertUnchanged
  };
}
function sortByPath(items) {
  return sortByText(items, (item) => item.path);
}
function sortByText(items, textOf) {
  const hasSurrogate = items.some((item) => /[\ud800-\udfff]/.test(textOf(item)));
  if (hasSurrogate) return [...items].sort((a, b) => compareCodePoints(textOf(a), textOf(b)));
  return [...items].sort((a, b) => textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0);
}
function walkFolder(root, ignore, options) {
  const { allowSymlinks = false, linkFolders = [], onlyPaths } = options;
  if (linkFolders.length > 0 && !allowSymlinks) {
    throw new AppError("invalid-input", "links may lead into another folder only where links are allowed");
  }
  if (onlyPaths !== void 0) return locateFiles(root, onlyPaths, { allowSymlinks, linkFolders });
  return walkModel(root, { allowSymlinks, ignore, linkFolders });
}
function singleFile(file) {
  const files = [{ path: path5.basename(file), file: fs5.realpathSync.native(file) }];
  return { files, ignored: [], links: [], assertUnchanged: () => void 0 };
}
function ignoreRules({ defaultIgnores = DEFAULT_IGNORES, ignorePaths = [] }) {
  return new Set([...defaultIgnores, ...ignorePaths].map(readIgnorePath));
}
function readIgnorePath(given) {
  const rule = given.replace(/\/$/, "");
  const problem = ignorePathProblem(rule);
  if (problem === void 0) return rule;
  throw new AppError("invalid-input", `ignore path ${JSON.stringify(given)} ${problem}`, {
    hint: "give a path relative to the model, like docs or docs/draft.md"
  });
}
function rootKind(root, allowSymlinks) {
  const stat = lookAt(root, notFound, () => {
    const own = fs5.lstatSync(root);
    return own.isSymbolicLink() && allowSymlinks ? fs5.statSync(root) : own;
  });
  if (stat.isFile()) return "file";
  if (stat.isDirectory()) return "folder";
  if (!stat.isSymbolicLink()) throw refused(root, "is neither a file nor a folder");
  throw new AppError("invalid-subject", `${root} is a symbolic link`, {
    hint: "give the path it leads to, or allow symbolic links"
  });
}

// src/digest/digest-model.ts
async function digestModel(root, options = {}) {
  const listing = listModel(root, options);
  const hashed = await hashFiles(
    listing.files.map(({ file }) => file),
    options
  );
  listing.assertUnchanged();
  return manifestOf(
    listing,
    hashed.map((result, index) => ({ path: listing.files[index]?.path ?? "", ...result }))
  );
}
function manifestOf(listing, entries) {
  return {
    root: listing.root,
    entries,
    rootSha256: modelDigestOf(entries.map(({ sha256 }) => sha256)),
    totalBytes: totalBytesOf(entries),
    ignored: listing.ignored,
    allowSymlinks: listing.allowSymlinks,
    ignoreRules: listing.ignoreRules,
    ...listing.links.length > 0 ? { followedLinks: listing.links } : {},
    ...listing.isSingleFile ? { isSingleFile: true } : {}
  };
}
function modelSubject(manifest, name) {
  const own = manifest.isSingleFile === true ? manifest.entries[0]?.path : path6.basename(manifest.root);
  return { kind: "model", name: name ?? own ?? "", digest: { sha256: manifest.rootSha256 } };
}
function totalBytesOf(entries) {
  return entries.reduce((total, { size }) => total + size, 0);
}

// src/digest/digest-file.ts
import fs6 from "node:fs";
import path7 from "node:path";
async function digestFile(file, progress) {
  const options = progress === void 0 ? {} : { progress };
  const [hashed] = await hashFiles([regularFile(file)], options);
  if (hashed === void 0) throw new AppError("internal", `${file} was left without a digest`);
  return { path: path7.basename(path7.resolve(file)), ...hashed };
}
async function fileSubject(file, progress) {
  const entry = await digestFile(file, progress);
  return { kind: "file", name: entry.path, digest: { sha256: entry.sha256 } };
}
function regularFile(file) {
  const real = lookAt(file, notFound, () => fs6.realpathSync.native(file));
  if (!lookAt(file, notFound, () => fs6.statSync(real)).isFile()) throw refused(file, "is not a regular file");
  return real;
}

// src/digest/source-tree.ts
import { createHash } from "node:crypto";
import fs7 from "node:fs";
import path8 from "node:path";
async function digestSourceTree(root, paths, known) {
  const absolute = path8.resolve(root);
  if (paths.length === 0) {
    throw new AppError("invalid-subject", `git tracks no file in ${absolute}, so it is no source yet`, {
      hint: "git add what belongs to the source, or work in a folder that is no git checkout"
    });
  }
  const items = sortByPath(locate(absolute, paths));
  const hashes = knownHashes(known);
  const files = items.flatMap(
    ({ content }) => content.kind === "file" && !hashes.has(content.file) ? [content.file] : []
  );
  for (const [index, result] of (await hashFiles(files)).entries()) hashes.set(files[index] ?? "", result);
  const listing = createHash("sha256");
  const entries = items.map(({ path: name, content }) => {
    const result = content.kind === "file" ? hashes.get(content.file) : ofText(content.target);
    if (result === void 0) throw new AppError("internal", `${name} was left without a digest`);
    listing.update(`${content.kind} ${result.sha256} ${name}\0`);
    return { path: name, ...result };
  });
  return {
    root: absolute,
    entries,
    rootSha256: listing.digest("hex"),
    totalBytes: totalBytesOf(entries),
    ignored: [],
    allowSymlinks: false
  };
}
function knownHashes(known) {
  if (known === void 0) return /* @__PURE__ */ new Map();
  const root = fs7.realpathSync.native(known.root);
  return new Map(
    known.entries.map(({ path: name, size, sha256 }) => [path8.join(root, name), { size, sha256 }])
  );
}
function ofText(text) {
  return { size: text.length, sha256: sha256Hex(text) };
}
function locate(root, paths) {
  const realRoot = lookAt(root, notFound, () => fs7.realpathSync.native(root));
  const realFolders = /* @__PURE__ */ new Map();
  const isReal = (folder) => {
    const known = realFolders.get(folder);
    if (known !== void 0) return known;
    const real = lookAt(folder, notFound, () => fs7.realpathSync.native(folder)) === folder;
    realFolders.set(folder, real);
    return real;
  };
  return [...new Set(paths)].map((name) => {
    const file = path8.join(realRoot, name);
    if (!isInsideTree(name, path8.relative(realRoot, file))) {
      throw refused(JSON.stringify(name), "is not a path inside the tree");
    }
    if (!isReal(path8.dirname(file))) throw refused(file, "is behind a symbolic link");
    const stat = lookAt(file, notFound, () => fs7.lstatSync(file));
    if (stat.isFile()) return { path: name, content: { kind: "file", file } };
    if (!stat.isSymbolicLink()) throw refused(file, "is neither a file nor a link");
    return {
      path: name,
      content: { kind: "link", target: lookAt(file, notFound, () => fs7.readlinkSync(file, "buffer")) }
    };
  });
}
function isInsideTree(name, normal) {
  return name !== "" && name.isWellFormed() && normal.split(path8.sep).join("/") === name && !/^\.\.(\/|$)/.test(name);
}

// src/flows/identify.ts
import path9 from "node:path";
var SIGNATURE_NAME = "model.sig";
async function identifySubject(target, options, context) {
  const digest = parseDigest(target.replace(/^git:/, "gitCommit:"));
  if (digest !== void 0) {
    const kind = digest["gitCommit"] === void 0 ? options.kind ?? "model" : "source";
    return { subject: { kind, name: target, digest } };
  }
  return await identifyPath(target, options, context);
}
async function identifyPath(target, options, context) {
  const absolute = path9.resolve(target);
  switch (await pathKind(absolute)) {
    case "missing":
      throw new AppError("not-found", `subject ${target} does not exist`, {
        hint: "give a folder, a file, sha256:<hex> or git:<commit>"
      });
    case "other":
      throw new AppError("invalid-subject", `subject ${target} is neither a folder nor a file`);
    case "file":
      if (options.kind === "source") break;
      if (options.kind !== "file") return await identifyModel(absolute, options, context);
      return { subject: await fileSubject(absolute, context.progress), path: absolute };
    case "folder": {
      if (options.kind === "file") break;
      const isTop = await pathKind(path9.join(absolute, ".git")) !== "missing";
      const asSource = options.kind === "source" || options.kind === void 0 && isTop;
      return asSource ? await identifySource(absolute, options, context) : await identifyModel(absolute, options, context);
    }
  }
  throw new AppError("invalid-subject", `subject ${target} cannot be read as ${options.kind ?? "that"}`);
}
async function identifyModel(root, options, context) {
  const signature = path9.join(root, SIGNATURE_NAME);
  const kind = await pathKind(signature);
  if (kind !== "missing" && kind !== "file")
    throw new AppError("invalid-subject", `${signature} is not a file`);
  const manifest = await digestModel(root, {
    ignorePaths: [SIGNATURE_NAME, ...options.ignorePaths ?? []],
    ...options.allowSymlinks === void 0 ? {} : { allowSymlinks: options.allowSymlinks },
    progress: context.progress
  });
  return { subject: modelSubject(manifest), manifest, path: root };
}
async function identifySource(root, { known }, context) {
  const git = await readGitState(root, context.run);
  if (git === void 0) {
    throw new AppError("invalid-subject", `${root} is not in a git work tree`, {
      hint: "check the source out with git, or read the folder as a model"
    });
  }
  const manifest = await digestSourceTree(git.root, await listTrackedFiles(git.root, context.run), known);
  const digest = {
    ...git.commit === void 0 || git.dirty ? {} : { gitCommit: git.commit },
    sha256: manifest.rootSha256
  };
  const name = git.remoteUrl ?? path9.basename(git.root);
  return { subject: { kind: "source", name, digest }, manifest, git, path: git.root };
}
function refuseInside(model, output, what) {
  if (model.subject.kind !== "model" || model.path === void 0) return;
  if (relativeInside(model.path, output) === void 0) return;
  throw new AppError(
    "invalid-input",
    `${what} ${output} lies inside the model folder and would change its digest`,
    {
      hint: `choose a place outside ${model.path}`
    }
  );
}

export {
  hashItems,
  listModel,
  sortByText,
  digestModel,
  modelSubject,
  fileSubject,
  digestSourceTree,
  SIGNATURE_NAME,
  identifySubject,
  identifyPath,
  refuseInside
};
