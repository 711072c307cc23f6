const { randomBytes } = process.getBuiltinModule("node:crypto");
const fs = process.getBuiltinModule("node:fs/promises");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
const { setTimeout: wait } = process.getBuiltinModule("node:timers/promises");
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-home.ts

// src/audit/log-file.ts
var LOG_FILE = /^(?:checkpoint|events\.jsonl|tile\/(?:entries|[0-9]{1,2})(?:\/x[0-9]{3}){0,4}\/[0-9]{3}(?:\.p\/[0-9]{1,3})?|timestamps\/[0-9]{1,15}-[0-9a-f]{16}\.tsr|signatures\/[0-9]{1,15}-[0-9a-f]{16}\.sigstore\.json)$/;
function isLogFile(path2) {
  return LOG_FILE.test(path2);
}

// src/flows/audit-home.ts
var ARTIFACT_TYPE = "application/vnd.sallyport.audit-log.v1";
var MAX_ATTEMPTS = 20;
var LONGEST_PAUSE_MS = 2e3;
async function openAuditHome(place, context, folder = process.cwd()) {
  if (place.startsWith("git:")) return remoteHome(await openBranch(place, context, folder));
  if (/^oci(\+http)?:\/\//.test(place)) return remoteHome(await openArtifact(place, context));
  const directory = path.resolve(place);
  return { location: directory, read: (use) => use(directory), change: (use) => use(directory) };
}
function isLocalLog(place) {
  return !/^(?:git:|oci(?:\+http)?:\/\/)/.test(place);
}
function remoteHome(remote) {
  return {
    location: remote.location,
    read: (use) => inScratch(async (directory) => {
      await remote.fetch(directory);
      return await use(directory);
    }),
    change: (use) => {
      const attempts = () => changeRemote(remote, use);
      return remote.exclusively === void 0 ? attempts() : remote.exclusively(attempts);
    }
  };
}
async function changeRemote(remote, use) {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const done = await inScratch(async (directory) => {
      const version = await remote.fetch(directory);
      const result = await use(directory);
      return await remote.replace(directory, version) ? { result } : void 0;
    });
    if (done !== void 0) return done.result;
    await wait(Math.random() * Math.min(50 * 2 ** attempt, LONGEST_PAUSE_MS));
  }
  throw new AppError(
    "timeout",
    `audit log ${remote.location}: ${String(MAX_ATTEMPTS)} times another writer was faster`,
    { hint: "give the log fewer writers at a time; nothing was appended" }
  );
}
async function inScratch(use) {
  const directory = await fs.mkdtemp(path.join(os.tmpdir(), "audit-log-"));
  try {
    return await use(directory);
  } finally {
    await fs.rm(directory, { recursive: true, force: true });
  }
}
var BRANCH = /^(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.|\.$|\/$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
async function openBranch(place, context, folder) {
  const rest = place.slice("git:".length);
  const hash = rest.lastIndexOf("#");
  const [remote, branch] = hash < 0 ? ["origin", rest] : [rest.slice(0, hash), rest.slice(hash + 1)];
  if (!BRANCH.test(branch) || remote === "" || remote.startsWith("-")) {
    throw new AppError("invalid-input", `audit log ${JSON.stringify(place)} names no branch`, {
      hint: "write git:BRANCH for the origin of this work tree, or git:REMOTE#BRANCH"
    });
  }
  const { findGitRoot } = await import("./chunk-O3SMFSIH.js");
  const { openGitBranch } = await import("./chunk-YBDA3LK2.js");
  const repository = await findGitRoot(folder);
  if (repository === void 0) {
    throw new AppError("invalid-input", `audit log ${place}: there is no git work tree here`, {
      hint: "run it inside a checkout, whose remotes and logins are used"
    });
  }
  const takes = isLogFile;
  return openGitBranch({ repository, remote, branch, takes, message: "audit log", run: context.run });
}
async function openArtifact(place, context) {
  const { parseReference } = await import("./chunk-33442MSD.js");
  const { registry, repository, tag, digest } = parseReference(place);
  if (digest !== void 0 || tag === void 0 || !place.endsWith(`:${tag}`)) {
    throw new AppError("invalid-input", `audit log ${place} names no tag`, {
      hint: "write oci://HOST/REPOSITORY:TAG; the tag moves with every entry"
    });
  }
  const { openRegistry } = await import("./chunk-OOPLXSEA.js");
  const { openFolderArtifact } = await import("./chunk-BEKT3HKC.js");
  const { client } = await openRegistry(context, [place]);
  const where = { registry, repository };
  return openFolderArtifact({
    client,
    repository: where,
    tag,
    artifactType: ARTIFACT_TYPE,
    takes: isLogFile,
    claims: {
      now: context.clock,
      sleep: (ms) => wait(ms),
      nonce: () => randomBytes(12).toString("hex")
    }
  });
}

export {
  openAuditHome,
  isLocalLog
};
