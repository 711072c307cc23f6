const { randomBytes } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs/promises");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
import {
  git
} from "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  isAppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/git-branch.ts
var MAX_FILES = 1e5;
var MAX_TOTAL_BYTES = 200 * 1024 * 1024;
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function openGitBranch(options) {
  const { repository, remote, branch, run } = options;
  const ref = `refs/heads/${branch}`;
  const call = (args, more = {}) => git(repository, args, { run, ...more });
  const tip = async () => {
    const listed = (await call(["ls-remote", "--refs", "--", remote, ref])).toString("utf8");
    const [id = "", name] = listed.split("\n")[0]?.split("	") ?? [];
    if (listed === "") return void 0;
    if (name === ref && OBJECT_ID.test(id)) return id;
    throw new AppError("malformed", `git remote ${remote} gives no commit for ${ref}`);
  };
  let last;
  const filesOf = async (id) => {
    if (last?.id === id) return last.files;
    const files = await listTree(call, id, options.takes);
    last = { id, files };
    return files;
  };
  return {
    location: `branch ${branch} of ${remote}`,
    async fetch(folder) {
      const id = await tip();
      if (id === void 0) return void 0;
      await call(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", "--", remote, ref]);
      await writeBlobs(folder, await filesOf(id), call);
      return id;
    },
    async replace(folder, previous) {
      const before = previous === void 0 ? [] : await filesOf(previous);
      const commit = await makeCommit(call, { folder, previous, before, options });
      const lease = `--force-with-lease=${ref}:${previous ?? ""}`;
      try {
        await call(["push", "--quiet", "--no-verify", lease, "--", remote, `${commit}:${ref}`]);
        return true;
      } catch (cause) {
        if (!isAppError(cause) || cause.code !== "tool-failed") throw cause;
        const now = await tip();
        if (now === commit) return true;
        if (now !== previous) return false;
        throw new AppError("tool-failed", `cannot push to branch ${branch} of ${remote}`, {
          hint: "check that the token may write contents, and that rules of the branch let this writer push",
          cause
        });
      }
    }
  };
}
async function listTree(call, commit, takes) {
  const listed = await call(["ls-tree", "-r", "-l", "-z", "--full-tree", `${commit}^{commit}`]);
  const files = [];
  let total = 0;
  for (const line of listed.toString("utf8").split("\0")) {
    const [, mode, type, id = "", size = "", name = ""] = /^([0-9]{6}) ([a-z]+) ([0-9a-f]+) +([0-9-]+)\t([^]*)$/.exec(line) ?? [];
    if (!takes(name)) continue;
    if (mode !== "100644" || type !== "blob" || !OBJECT_ID.test(id)) {
      throw new AppError("malformed", `${name} of the branch is not a plain file`);
    }
    total += Number(size);
    files.push({ path: name, id });
  }
  if (files.length > MAX_FILES || total > MAX_TOTAL_BYTES) {
    throw new AppError(
      "limit-exceeded",
      `the branch has ${String(files.length)} files of ${String(total)} bytes`
    );
  }
  return files;
}
async function writeBlobs(folder, files, call) {
  if (files.length === 0) return;
  const output = await call(["cat-file", "--batch"], { input: files.map(({ id }) => `${id}
`).join("") });
  let at = 0;
  for (const { path: name, id } of files) {
    const end = output.indexOf(10, at);
    const [given, type, size = ""] = output.toString("utf8", at, end).split(" ");
    if (end < 0 || given !== id || type !== "blob" || !/^[0-9]+$/.test(size)) {
      throw new AppError("malformed", `git has no content for ${name} of the branch`);
    }
    const target = path.join(folder, ...name.split("/"));
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, output.subarray(end + 1, end + 1 + Number(size)), { flag: "wx" });
    at = end + 1 + Number(size) + 1;
  }
}
async function makeCommit(call, work) {
  const { folder, previous, before } = work;
  const { takes, message } = work.options;
  const names = (await fs.readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")).filter(takes).sort();
  const paths = names.map((name) => `${path.join(folder, ...name.split("/"))}
`).join("");
  const hashed = (await call(["hash-object", "-w", "--no-filters", "--stdin-paths"], { input: paths })).toString("utf8");
  const ids = hashed.split("\n");
  const kept = new Set(names);
  const gone = before.filter((old) => !kept.has(old.path));
  const index = path.join(os.tmpdir(), `git-index-${randomBytes(8).toString("hex")}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    if (previous !== void 0) await call(["read-tree", previous], { env });
    const lines = [
      ...gone.map(({ path: name, id }) => `0 ${"0".repeat(id.length)}	${name}\0`),
      ...names.map((name, at) => `100644 ${ids[at] ?? ""}	${name}\0`)
    ];
    await call(["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    const tree = (await call(["write-tree"], { env })).toString("utf8").trim();
    const parent = previous === void 0 ? [] : ["-p", previous];
    const made = await call(["commit-tree", tree, ...parent, "-m", message], { env: AUTHOR });
    return made.toString("utf8").trim();
  } finally {
    await fs.rm(index, { force: true });
    await fs.rm(`${index}.lock`, { force: true });
  }
}
var AUTHOR = {
  GIT_AUTHOR_NAME: "Sallyport",
  GIT_AUTHOR_EMAIL: "audit@sallyport.dev",
  GIT_COMMITTER_NAME: "Sallyport",
  GIT_COMMITTER_EMAIL: "audit@sallyport.dev"
};
export {
  openGitBranch
};
