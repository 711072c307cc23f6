const fs = process.getBuiltinModule("node:fs/promises");
const path2 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  buildVerifiers
} from "./chunk-FOVVOEVG.js";
import {
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  findGitRoot,
  openSigner,
  openStore,
  parseStore,
  storeFolders,
  storeList
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  formatDigest,
  pathKind,
  readText,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  blake3Implementation
} from "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  escapeTerminal,
  isAppError,
  messageOf,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/doctor.ts

// src/flows/init-project.ts

// src/flows/starter-files.ts
var STARTER_GITIGNORE = ["sallyport/keys/*.key", ".sallyport/"];
var STARTER_POLICY = `# Sallyport policy. Paths are relative to this file. Every key: docs/policy.md
version: 1

# Nothing is trusted that is not named here.
trust:
  signers:
    builder: { key: keys/builder.pub }
  # Whose decisions count, for environments that come after another one.
  gates: [builder]

environments:
  staging:
    require:
      - { kind: model-signature, by: [builder] }
      - { kind: aibom, by: [builder] }
      - { kind: provenance, by: [builder] }
      - { kind: secret-scan, by: [builder], max-age: 24h }
    findings: { block: [critical], warn: [high] }

# For production, name people and their keys, and ask for their approval:
#
# people:
#   alice: { keys: [keys/alice.pub] }
# groups:
#   security: [alice]
# environments:
#   production:
#     after: [staging]
#     require: [ \u2026 ]
#     findings: { block: [critical, high] }
#     approvals:
#       - { group: security, count: 1, exclude: [author, builder] }
#     waivers: { by: security, max-days: { high: 14, medium: 90 } }
`;
var STARTER_WORKFLOW = `# Gate for the model in this repository. Replace acme by the owner of your copy of Sallyport and pin a commit.
name: sallyport

on:
  push:
    branches: [main]

permissions: {}

jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 30
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - uses: acme/sallyport@v1
        with:
          model: model
          policy: sallyport/policy.yml
          environment: staging
          builder: local
          key: env://SALLYPORT_KEY
        env:
          SALLYPORT_KEY: \${{ secrets.SALLYPORT_KEY }}
          SALLYPORT_KEY_PASSPHRASE: \${{ secrets.SALLYPORT_KEY_PASSPHRASE }}
`;

// src/flows/init-project.ts
var DEFAULT_POLICY = "sallyport/policy.yml";
async function initProject(folder) {
  const root = path.resolve(folder);
  const written = [];
  const kept = [];
  const files = [
    [DEFAULT_POLICY, STARTER_POLICY],
    [".github/workflows/sallyport.yml", STARTER_WORKFLOW]
  ];
  for (const [name, text] of files) {
    const file = path.join(root, name);
    if (await pathKind(file) === "missing") {
      await writeAtomically(file, text, { exclusive: true });
      written.push(name);
    } else kept.push(name);
  }
  (await addIgnoreLines(path.join(root, ".gitignore")) ? written : kept).push(".gitignore");
  return {
    written,
    kept,
    nextSteps: [
      "sallyport key generate --output sallyport/keys/builder",
      "commit sallyport/policy.yml and sallyport/keys/builder.pub; keep builder.key out of the repository",
      "for the workflow, put the private key into the secret SALLYPORT_KEY and its pass phrase into SALLYPORT_KEY_PASSPHRASE",
      "sallyport doctor --key sallyport/keys/builder.key",
      "sallyport explain MODEL --policy sallyport/policy.yml --environment staging --evidence .sallyport/evidence"
    ]
  };
}
async function addIgnoreLines(file) {
  const isNew = await pathKind(file) === "missing";
  const text = isNew ? "" : await readText(file, { maxBytes: 1024 * 1024, what: ".gitignore" });
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const missing = STARTER_GITIGNORE.filter((line) => !present.has(line));
  if (missing.length === 0) return false;
  const before = text === "" || text.endsWith("\n") ? text : `${text}
`;
  await writeAtomically(file, `${before}${missing.join("\n")}
`);
  return true;
}

// src/flows/doctor.ts
async function runDoctor(options, context) {
  return [
    checkNode(),
    await attempt("git", "install git, or put it on the PATH", () => checkGit(context)),
    await attempt("clock", "set the clock of this machine", () => checkClock(context)),
    await attempt("blake3", "sign without --hash blake3", checkBlake3),
    await attempt("policy", `write one with "sallyport init"`, () => checkPolicy(options.policy, context)),
    ...await checkTrustOf(options, context),
    await attempt("key", 'make one with "sallyport key generate"', () => checkKey(options, context)),
    await attempt(
      "store",
      "choose a folder that can be written",
      () => checkStores(options.evidence, context)
    )
  ];
}
async function attempt(name, fix, look) {
  try {
    const { detail, status } = await look();
    return { name, status: status ?? "ok", detail };
  } catch (thrown) {
    const hint = isAppError(thrown) ? thrown.hint : void 0;
    return { name, status: "failed", detail: messageOf(thrown), fix: hint ?? fix };
  }
}
function checkNode() {
  const { node } = process.versions;
  if (Number(node.split(".")[0]) >= 24) return { name: "node", status: "ok", detail: node };
  return { name: "node", status: "failed", detail: node, fix: "install Node 24 or later" };
}
async function checkGit({ run }) {
  const result = await run("git", ["--version"], { timeoutMs: 1e4, maxOutputBytes: 4096 });
  const version = result.stdout.toString("utf8").trim();
  const root = await findGitRoot(".");
  return { detail: root === void 0 ? `${version}; not in a work tree` : `${version}; work tree ${root}` };
}
async function checkClock({ clock }) {
  const now = clock();
  const { mtime } = await fs.stat(new URL(import.meta.url));
  if (now.getTime() + 6e4 < mtime.getTime()) {
    throw new Error(
      `it is ${now.toISOString()} here, before this program was installed (${mtime.toISOString()})`
    );
  }
  return { detail: now.toISOString() };
}
async function checkBlake3() {
  switch (await blake3Implementation()) {
    case "native":
      return { detail: "compiled code" };
    case "wasm":
      return { detail: "WebAssembly, slower than SHA-256: @napi-rs/blake-hash is not installed here" };
  }
}
async function checkPolicy(file, context) {
  if (file === void 0 && await pathKind(DEFAULT_POLICY) === "missing") {
    return { status: "skipped", detail: `no ${DEFAULT_POLICY}, and no --policy was given` };
  }
  const loaded = await loadPolicy(file ?? DEFAULT_POLICY, context);
  const verifiers = await buildVerifiers(loaded, context.clock);
  const environments = [...loaded.policy.environments.keys()].join(", ");
  return {
    detail: `${file ?? DEFAULT_POLICY}: environments ${environments}; keys and identities: ${String(verifiers.size)}`
  };
}
async function checkTrustOf({ policy = DEFAULT_POLICY, cache }, context) {
  const loaded = await loadPolicy(policy, context).catch(() => void 0);
  if (loaded === void 0) return [];
  const { checkTrust } = await import("./chunk-FXPI56W2.js");
  return await checkTrust({ loaded, policyFile: policy, cache }, context);
}
async function checkKey(options, context) {
  if (options.key === void 0 && options.keyless !== true)
    return { status: "skipped", detail: "no --key was given" };
  const signer = await openSigner(options, context);
  const identity = await signer.identity();
  return {
    detail: identity.kind === "key" ? `key ${identity.keyId}` : `${identity.identity} (${identity.issuer})`
  };
}
async function checkStores(names, context) {
  if (names === void 0) return { status: "skipped", detail: "no --evidence was given" };
  const details = [];
  for (const directory of storeFolders(names)) details.push(await checkFolder(directory));
  const others = storeList(names).filter((name) => parseStore(name).kind !== "folder");
  if (others.length > 0) {
    const store = await openStore(others, context);
    await store.list({ sha256: "0".repeat(64) });
    details.push(`${store.location} answers`);
  }
  return { detail: details.join(", ") };
}
async function checkFolder(store) {
  const kind = await pathKind(store);
  if (kind !== "folder" && kind !== "missing") throw new Error(`${store} is not a folder`);
  let place = store;
  while (await pathKind(place) === "missing") place = path2.dirname(place);
  await fs.access(place, fs.constants.W_OK);
  return kind === "missing" ? `${store} (will be made)` : store;
}

// src/cli/verb-setup.ts
var initVerb = async (options) => {
  const { folder = ".", org } = options;
  if (org === true) return await initOrg(options);
  refuseOrgOptions(options);
  const made = await initProject(folder);
  const lines = [
    ...made.written.map((name) => `wrote   ${name}`),
    ...made.kept.map((name) => `kept    ${name}`),
    "next:",
    ...made.nextSteps.map((step, index) => `  ${String(index + 1)}. ${step}`)
  ];
  return done(`${lines.join("\n")}
`, made);
};
async function initOrg({ folder, environment = [], repository, ...options }) {
  if (folder !== void 0) {
    throw new AppError("invalid-input", "init --org takes no folder", { hint: "name it with --output" });
  }
  const { orgRulesets } = await import("./chunk-AZCQRDB6.js");
  const { repositoryId, workflow, ref, sha, appId, auditBranch, output } = options;
  const asked = { repositoryId, workflow, ref, sha, appId, auditBranch, output };
  const rulesets = await orgRulesets({ ...asked, environments: environment, repositories: repository });
  return done(`${JSON.stringify(rulesets, void 0, 2)}
`, { rulesets });
}
function refuseOrgOptions({ environment = [], repository = [], ...others }) {
  const { repositoryId, workflow, ref, sha, appId, auditBranch, output } = others;
  const given = [repositoryId, workflow, ref, sha, appId, auditBranch, output, ...environment, ...repository];
  if (given.every((value) => value === void 0)) return;
  throw new AppError("invalid-input", "options of init --org were given without --org");
}
var doctorVerb = async (options, ports) => {
  const { github, policy, ...rest } = options;
  if (github !== void 0) {
    if (policy === void 0) return await doctorGithub({ github, ...rest }, systemContext(ports));
    throw new AppError("invalid-input", "doctor --github reads no policy", {
      hint: "ask for both one after the other; --owned PATH names files that must have a code owner"
    });
  }
  refuseGithubOptions(rest);
  const checks = await runDoctor(options, systemContext(ports));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status.padEnd(8)} ${name.padEnd(7)} ${detail}`,
    ...fix === void 0 ? [] : [`${" ".repeat(17)}fix: ${fix}`]
  ]);
  const ok = checks.every(({ status }) => status !== "failed");
  return done(`${lines.join("\n")}
`, { ok, checks }, ok ? 0 : 2);
};
function refuseGithubOptions(options) {
  const { branch, checkout, owned = [], subject, report } = options;
  const { audit, auditKey, auditCheckpoint, auditConsumer = [] } = options;
  const logged = [audit, auditKey, auditCheckpoint, ...auditConsumer];
  if ([branch, checkout, ...owned, subject, report, ...logged].every((value) => value === void 0)) return;
  throw new AppError("invalid-input", "options of doctor --github were given without --github");
}
async function doctorGithub(options, context) {
  const { checkPosture } = await import("./chunk-5IQAJPUQ.js");
  const { report, subject, stored } = await checkPosture(options, context);
  const lines = report.checks.flatMap(({ id, status, detail, fix }) => [
    `${status.padEnd(10)} ${id.padEnd(19)} ${escapeTerminal(detail)}`,
    ...fix === void 0 ? [] : [`${" ".repeat(31)}fix: ${fix}`]
  ]);
  if (subject !== void 0 && stored !== void 0) {
    lines.push(`posture of ${formatDigest(subject.digest)} stored: ${stored.file}`);
  }
  const has = (status) => report.checks.some((check) => check.status === status);
  const told = { ...report, ...stored === void 0 ? {} : { subject, stored } };
  return done(`${lines.join("\n")}
`, told, has("failed") ? 1 : has("undecided") ? 3 : 0);
}
export {
  doctorVerb,
  initVerb
};
