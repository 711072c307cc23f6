import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  buildVerifiers,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import {
  findGitRoot
} from "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import {
  openSigner
} from "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind,
  readText,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import {
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/doctor.ts
import fs from "node:fs/promises";
import path2 from "node:path";

// src/flows/init-project.ts
import path from "node:path";

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
      "put the private key into the secret SALLYPORT_KEY of the repository, for the workflow",
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
    await attempt("policy", `write one with "sallyport init"`, () => checkPolicy(options.policy)),
    await attempt("key", 'make one with "sallyport key generate"', () => checkKey(options, context)),
    await attempt("store", "choose a folder that can be written", () => checkStore(options.evidence))
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
async function checkPolicy(file) {
  if (file === void 0 && await pathKind(DEFAULT_POLICY) === "missing") {
    return { status: "skipped", detail: `no ${DEFAULT_POLICY}, and no --policy was given` };
  }
  const loaded = await loadPolicy(file ?? DEFAULT_POLICY);
  const verifiers = await buildVerifiers(loaded);
  const environments = [...loaded.policy.environments.keys()].join(", ");
  return {
    detail: `${file ?? DEFAULT_POLICY}: environments ${environments}; keys and identities: ${String(verifiers.size)}`
  };
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
async function checkStore(folder) {
  if (folder === void 0) return { status: "skipped", detail: "no --evidence was given" };
  const store = path2.resolve(folder);
  const kind = await pathKind(store);
  if (kind !== "folder" && kind !== "missing") throw new Error(`${store} is not a folder`);
  let place = store;
  while (await pathKind(place) === "missing") place = path2.dirname(place);
  await fs.access(place, fs.constants.W_OK);
  return { detail: kind === "missing" ? `${store} (will be made)` : store };
}

// src/cli/verb-setup.ts
var initVerb = async ({ folder = "." }) => {
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
var doctorVerb = async (options, ports) => {
  const checks = await runDoctor(options, systemContext(ports));
  const lines = checks.flatMap(({ name, status, detail, fix }) => [
    `${status.padEnd(8)} ${name.padEnd(7)} ${detail}`,
    ...fix === void 0 ? [] : [`${" ".repeat(17)}fix: ${fix}`]
  ]);
  const ok = checks.every(({ status }) => status !== "failed");
  return done(`${lines.join("\n")}
`, { ok, checks }, ok ? 0 : 2);
};
export {
  doctorVerb,
  initVerb
};
