import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  pathKind
} from "./chunk-ZWNYNENW.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/platform/git.ts
import path from "node:path";
var SAFE = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false"];
var LIMITS = { timeoutMs: 6e4, maxOutputBytes: 256 * 1024 * 1024 };
async function findGitRoot(start) {
  let folder = path.resolve(start);
  for (; ; ) {
    if (await pathKind(path.join(folder, ".git")) !== "missing") return folder;
    const parent = path.dirname(folder);
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

export {
  findGitRoot,
  readGitState,
  listTrackedFiles,
  listIgnoredPaths
};
