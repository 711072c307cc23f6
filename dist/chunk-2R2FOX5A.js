import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  digestModel,
  modelSubject,
  totalBytesOf
} from "./chunk-AKQVJPHI.js";
import {
  hashFiles
} from "./chunk-64BN6W7Z.js";
import {
  linkFoldersOf,
  sortByPath
} from "./chunk-HMKJN6AH.js";
import {
  SIGNATURE_NAME
} from "./chunk-47PFO5H5.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  parseDigest
} from "./chunk-OV564HUI.js";
import {
  pathKind
} from "./chunk-ZWNYNENW.js";
import {
  lookAt,
  notFound,
  refused
} from "./chunk-BA4EWDWQ.js";
import {
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/digest/digest-file.ts
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
async function digestFile(file, progress) {
  const options = progress === void 0 ? {} : { progress };
  const [hashed] = await hashFiles([regularFile(file)], options);
  if (hashed === void 0) throw new AppError("internal", `${file} was left without a digest`);
  return { path: path.basename(path.resolve(file)), ...hashed };
}
async function fileSubject(file, progress) {
  const entry = await digestFile(file, progress);
  return { kind: "file", name: entry.path, digest: { sha256: entry.sha256 } };
}
function regularFile(file) {
  const real = lookAt(file, notFound, () => fs.realpathSync.native(file));
  if (!lookAt(file, notFound, () => fs.statSync(real)).isFile()) throw refused(file, "is not a regular file");
  return real;
}
async function digestFileWith(file, algorithms) {
  const hashes = algorithms.map((name) => [name, createHash(name)]);
  const stream = fs.createReadStream(regularFile(file), { highWaterMark: 1024 * 1024 });
  try {
    for await (const chunk of stream) for (const [, hash] of hashes) hash.update(chunk);
  } catch (cause) {
    throw new AppError("unreadable", `cannot read ${file}: ${messageOf(cause)}`, { cause });
  }
  return Object.fromEntries(hashes.map(([name, hash]) => [name, hash.digest("hex")]));
}

// src/digest/source-tree.ts
import { createHash as createHash2 } from "node:crypto";
import fs2 from "node:fs";
import path2 from "node:path";
async function digestSourceTree(root, paths, known) {
  const absolute = path2.resolve(root);
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
  const listing = createHash2("sha256");
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
  const root = fs2.realpathSync.native(known.root);
  return new Map(
    known.entries.map(({ path: name, size, sha256 }) => [path2.join(root, name), { size, sha256 }])
  );
}
function ofText(text) {
  return { size: text.length, sha256: sha256Hex(text) };
}
function locate(root, paths) {
  const realRoot = lookAt(root, notFound, () => fs2.realpathSync.native(root));
  const realFolders = /* @__PURE__ */ new Map();
  const isReal = (folder) => {
    const known = realFolders.get(folder);
    if (known !== void 0) return known;
    const real = lookAt(folder, notFound, () => fs2.realpathSync.native(folder)) === folder;
    realFolders.set(folder, real);
    return real;
  };
  return [...new Set(paths)].map((name) => {
    const file = path2.join(realRoot, name);
    if (!isInsideTree(name, path2.relative(realRoot, file))) {
      throw refused(JSON.stringify(name), "is not a path inside the tree");
    }
    if (!isReal(path2.dirname(file))) throw refused(file, "is behind a symbolic link");
    const stat = lookAt(file, notFound, () => fs2.lstatSync(file));
    if (stat.isFile()) return { path: name, content: { kind: "file", file } };
    if (!stat.isSymbolicLink()) throw refused(file, "is neither a file nor a link");
    return {
      path: name,
      content: { kind: "link", target: lookAt(file, notFound, () => fs2.readlinkSync(file, "buffer")) }
    };
  });
}
function isInsideTree(name, normal) {
  return name !== "" && name.isWellFormed() && normal.split(path2.sep).join("/") === name && !/^\.\.(\/|$)/.test(name);
}

// src/flows/identify.ts
import path4 from "node:path";

// src/platform/git.ts
import path3 from "node:path";
var SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
var LIMITS = { timeoutMs: 6e4, maxOutputBytes: 256 * 1024 * 1024 };
async function findGitRoot(start) {
  let folder = path3.resolve(start);
  for (; ; ) {
    if (await pathKind(path3.join(folder, ".git")) !== "missing") return folder;
    const parent = path3.dirname(folder);
    if (parent === folder) return void 0;
    folder = parent;
  }
}
async function readGitState(start, run) {
  const root = await findGitRoot(start);
  if (root === void 0) return void 0;
  const [head, status, remote] = await Promise.all([
    git(root, ["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { run, accept: [0, 1] }),
    git(root, ["status", "--porcelain=v1", "-z", "--untracked-files=no"], { run }),
    git(root, ["config", "--get", "remote.origin.url"], { run, accept: [0, 1] })
  ]);
  const commit = head.toString("utf8").trim();
  return {
    root,
    commit: commit === "" ? void 0 : commit,
    dirty: status.length > 0,
    remoteUrl: cleanRemoteUrl(remote.toString("utf8").trim())
  };
}
async function listTrackedFiles(root, run) {
  const [staged, deleted] = await Promise.all([
    git(root, ["ls-files", "-z", "--stage"], { run }),
    git(root, ["ls-files", "-z", "--deleted"], { run })
  ]);
  const gone = new Set(splitNames(deleted));
  const files = /* @__PURE__ */ new Set();
  for (const entry of splitNames(staged)) {
    const tab = entry.indexOf("	");
    const name = entry.slice(tab + 1);
    if (!entry.startsWith("160000 ") && !gone.has(name)) files.add(name);
  }
  return [...files];
}
async function listIgnoredPaths(root, run) {
  const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
  return splitNames(await git(root, args, { run })).map((name) => name.replace(/\/$/, ""));
}
function cleanRemoteUrl(remote) {
  const scp = /^(?:[^@/\s]+@)?([A-Za-z0-9.-]+):(?!\/\/)([^\s]+)$/.exec(remote);
  if (scp !== null && !remote.includes("://"))
    return `ssh://${scp[1] ?? ""}/${(scp[2] ?? "").replace(/^\/+/, "")}`;
  if (!URL.canParse(remote)) return void 0;
  const url = new URL(remote);
  if (!["https:", "http:", "ssh:", "git:"].includes(url.protocol)) return void 0;
  return `${url.protocol}//${url.host}${url.pathname}`;
}
async function git(root, args, options) {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  const result = await options.run("git", ["-C", root, ...SAFE, ...args], { ...LIMITS, env });
  if ((options.accept ?? [0]).includes(result.exitCode)) return result.stdout;
  const reason = result.stderr.trim().split("\n")[0] ?? "";
  throw new AppError("tool-failed", `git ${args[0] ?? ""} in ${root} failed: ${reason}`, {
    ...reason.includes("dubious ownership") ? { hint: `git config --global --add safe.directory ${root}` } : {}
  });
}
function splitNames(output) {
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(output);
  } catch (cause) {
    throw new AppError("malformed", "a tracked file has a name that is not UTF-8", {
      hint: "rename the file (git ls-files shows it with escapes)",
      cause
    });
  }
  return text.split("\0").filter((name) => name !== "");
}

// src/flows/identify.ts
async function identifySubject(target, options, context) {
  if (isReference(target)) {
    const { identifyImage } = await import("./chunk-7F26KQHV.js");
    return await identifyImage(target, options, context);
  }
  const digest = parseDigest(target.replace(/^git:/, "gitCommit:"));
  if (digest !== void 0) {
    const kind = digest["gitCommit"] === void 0 ? options.kind ?? "model" : "source";
    return { subject: { kind, name: target, digest } };
  }
  return await identifyPath(target, options, context);
}
async function identifyPath(target, options, context) {
  if (isReference(target) || options.kind === "image") {
    throw new AppError("invalid-subject", `subject ${target} is read as a path here, not as an image`, {
      hint: isReference(target) ? "pull it, and give the folder" : "an image is oci://HOST/REPOSITORY@sha256:HEX"
    });
  }
  const absolute = path4.resolve(target);
  switch (await pathKind(absolute)) {
    case "missing":
      throw new AppError("not-found", `subject ${target} does not exist`, {
        hint: "give a folder, a file, oci://HOST/REPOSITORY@sha256:<hex>, sha256:<hex> or git:<commit>"
      });
    case "other":
      throw new AppError("invalid-subject", `subject ${target} is neither a folder nor a file`);
    case "file":
      if (options.kind === "source") break;
      if (options.kind !== "file") return await identifyModel(absolute, options, context);
      return { subject: await fileSubject(absolute, context.progress), path: absolute };
    case "folder": {
      if (options.kind === "file") break;
      const isTop = await pathKind(path4.join(absolute, ".git")) !== "missing";
      const asSource = options.kind === "source" || options.kind === void 0 && isTop;
      return asSource ? await identifySource(absolute, options, context) : await identifyModel(absolute, options, context);
    }
  }
  throw new AppError("invalid-subject", `subject ${target} cannot be read as ${options.kind ?? "that"}`);
}
async function modelRoot(target) {
  const root = path4.resolve(target);
  const signature = path4.join(root, SIGNATURE_NAME);
  const kind = await pathKind(signature);
  if (kind !== "missing" && kind !== "file")
    throw new AppError("invalid-subject", `${signature} is not a file`);
  return root;
}
function modelListing(root, { allowSymlinks = false, ignorePaths = [] }) {
  return {
    allowSymlinks,
    linkFolders: linkFoldersOf(root, allowSymlinks),
    ignorePaths: [SIGNATURE_NAME, ...ignorePaths]
  };
}
async function identifyModel(target, options, { progress }) {
  const root = await modelRoot(target);
  const manifest = await digestModel(root, { ...modelListing(root, options), progress });
  return { subject: modelSubject(manifest), manifest, path: root };
}
async function identifySource(root, { known }, context) {
  const git2 = await readGitState(root, context.run);
  if (git2 === void 0) {
    throw new AppError("invalid-subject", `${root} is not in a git work tree`, {
      hint: "check the source out with git, or read the folder as a model"
    });
  }
  const manifest = await digestSourceTree(git2.root, await listTrackedFiles(git2.root, context.run), known);
  const digest = {
    ...git2.commit === void 0 || git2.dirty ? {} : { gitCommit: git2.commit },
    sha256: manifest.rootSha256
  };
  const name = git2.remoteUrl ?? path4.basename(git2.root);
  return { subject: { kind: "source", name, digest }, manifest, git: git2, path: git2.root };
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
  fileSubject,
  digestFileWith,
  digestSourceTree,
  findGitRoot,
  listTrackedFiles,
  listIgnoredPaths,
  identifySubject,
  identifyPath,
  modelRoot,
  modelListing,
  refuseInside
};
