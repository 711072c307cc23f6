import {
  DEFAULT_IGNORES,
  ignorePathProblem,
  modelPathProblem
} from "./chunk-47PFO5H5.js";
import {
  changed,
  disappeared,
  errnoOf,
  isMissing,
  isSameFile,
  lookAt,
  notFound,
  refused,
  unreadable
} from "./chunk-BA4EWDWQ.js";
import {
  compareCodePoints
} from "./chunk-NLKOUTUU.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

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
function huggingFaceBlobs(root) {
  const snapshots = path5.dirname(path5.resolve(root));
  const blobs = path5.join(path5.dirname(snapshots), "blobs");
  if (path5.basename(snapshots) !== "snapshots") return void 0;
  return fs5.lstatSync(blobs, { throwIfNoEntry: false })?.isDirectory() === true ? blobs : void 0;
}
function linkFoldersOf(root, allowSymlinks) {
  const blobs = allowSymlinks ? huggingFaceBlobs(root) : void 0;
  return blobs === void 0 ? [] : [blobs];
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

export {
  listModel,
  huggingFaceBlobs,
  linkFoldersOf,
  sortByPath,
  sortByText
};
