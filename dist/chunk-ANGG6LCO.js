const fs = process.getBuiltinModule("node:fs/promises");
const os = process.getBuiltinModule("node:os");
const path = process.getBuiltinModule("node:path");
import {
  placeDigester
} from "./chunk-6VZAGH2Q.js";
import {
  parseProvenance
} from "./chunk-CIC33ARX.js";
import {
  PACKAGING_BUILD_TYPE,
  packagingExternalSchema
} from "./chunk-AJUIYVBZ.js";
import {
  PREDICATE,
  identifyPath,
  listTrackedFiles,
  openSink,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  MAX_BUNDLE_BYTES,
  STATEMENT_MEDIA_TYPE,
  canonicalDigest,
  decodeStatement,
  digestsMatch,
  encodeStatement,
  formatDigest,
  isUsableDigestSet,
  makeStatement,
  modelPathProblem,
  openVerifier,
  parseStrictJson,
  pathKind,
  readBounded,
  readBundle,
  sha256Hex,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/rebuild-artifact.ts

// src/provenance/rebuild-statement.ts
var REBUILD_NAME = "reproducible-build";
var MAX_NAMED = 1e3;
function readRebuildPlan(statement) {
  if (statement.predicateType !== PREDICATE.provenance) {
    throw new AppError("unsupported", `predicate ${statement.predicateType} is no SLSA provenance v1`);
  }
  const view = parseProvenance(statement.predicate);
  if (view.buildType !== PACKAGING_BUILD_TYPE) {
    throw new AppError("unsupported", `build type ${view.buildType} has no recipe that could be run again`, {
      hint: "sallyport provenance --recipe records one"
    });
  }
  const { recipe } = packagingExternalSchema.parse(view.externalParameters);
  const named = (name) => view.dependencies.find((dependency) => dependency.name === name)?.digest;
  const [subject] = statement.subject;
  return {
    recipe,
    subject: { name: subject.name ?? "artifact", digest: subject.digest },
    source: named("checkout") ?? named("source") ?? view.source?.digest,
    inputs: view.dependencies.flatMap(readInput),
    files: new Map(view.byproducts.flatMap(readFile))
  };
}
function readInput({ name, digest, annotations }) {
  const place = annotations?.["path"];
  if (annotations?.["role"] !== "input" || typeof place !== "string") return [];
  if (digest === void 0 || !isUsableDigestSet(digest)) {
    throw new AppError("malformed", `input ${name ?? place} has no usable digest`);
  }
  return [{ name: name ?? place, path: place, digest }];
}
function readFile({ name, digest, annotations }) {
  const sha256 = digest?.["sha256"];
  if (annotations?.["role"] !== "file" || name === void 0 || sha256 === void 0) return [];
  return [[name, sha256]];
}
function compareFiles(wanted, actual) {
  const differences = [];
  for (const [path2, sha256] of wanted) {
    const found = actual.get(path2);
    if (found === void 0) differences.push({ path: path2, kind: "missing" });
    else if (found !== sha256) differences.push({ path: path2, kind: "changed" });
  }
  for (const path2 of actual.keys()) if (!wanted.has(path2)) differences.push({ path: path2, kind: "extra" });
  return differences.sort((a, b) => a.path < b.path ? -1 : 1);
}
function rebuildStatement(result) {
  const { plan, provenanceSha256, isSame, differences, platform } = result;
  const { recipe, source, inputs, subject } = plan;
  const suite = { name: REBUILD_NAME, recipe, source: source ?? null, inputs };
  return makeStatement({ kind: "model", ...subject }, PREDICATE.testResult, {
    result: isSame ? "PASSED" : "FAILED",
    configuration: [
      { name: REBUILD_NAME, digest: { sha256: canonicalDigest(suite) }, annotations: { recipe, platform } },
      { name: "provenance", digest: { sha256: provenanceSha256 } }
    ],
    passedTests: isSame ? ["digest"] : [],
    warnedTests: [],
    failedTests: isSame ? [] : ["digest", ...differences.slice(0, MAX_NAMED).map(({ path: path2, kind }) => `${kind}: ${path2}`)]
  });
}

// src/flows/rebuild-artifact.ts
var DEFAULT_TIMEOUT_MS = 6e5;
var MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
var SHOWN_ERROR = 2e3;
async function rebuildArtifact(provenance, options, context) {
  const { statement: named, sha256: provenanceSha256 } = await readStatement(provenance, options.trust);
  const plan = readRebuildPlan(named);
  const { recipe, subject } = plan;
  refuseOutside([recipe.output, recipe.directory ?? ".", ...plan.inputs.map((input) => input.path)]);
  if (options.allowRun !== true) {
    throw new AppError("invalid-input", `the recipe would run: ${JSON.stringify(recipe.command)}`, {
      hint: "read it, and give --allow-run to run it"
    });
  }
  const output = path.resolve(options.output);
  if (await pathKind(output) !== "missing") {
    throw new AppError("invalid-input", `output ${options.output} is there already`);
  }
  const sink = await openSink(options, context);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "sallyport-rebuild-"));
  try {
    await fillFolder(path.join(folder, "work"), { plan, source: options.source }, context);
    await runRecipe(folder, { plan, timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS }, context);
    const made = path.join(folder, "work", recipe.directory ?? ".", recipe.output);
    const { digest, isSame, differences } = await compare(made, plan, context);
    await copy(made, output);
    const platform = `${process.platform}-${process.arch}`;
    const statement = rebuildStatement({ plan, provenanceSha256, isSame, differences, platform });
    if (options.results !== void 0) await writeAtomically(options.results, encodeStatement(statement));
    const stored = sink === void 0 ? void 0 : await storeStatement(statement, sink);
    return {
      ...{
        verdict: isSame ? "pass" : "block",
        command: recipe.command,
        output,
        statement,
        stored,
        differences
      },
      ...{ expected: formatDigest(subject.digest), actual: formatDigest(digest) }
    };
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
async function readStatement(file, trust) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BUNDLE_BYTES, what: "provenance" });
  const value = parseStrictJson(bytes, { maxBytes: MAX_BUNDLE_BYTES, what: `provenance ${file}` });
  const isStatement = typeof value === "object" && value !== null && "_type" in value;
  if (isStatement !== (trust === void 0)) {
    throw new AppError(
      "invalid-input",
      `provenance ${file} ${isStatement ? "is not signed" : "is a signed bundle"}`,
      {
        hint: isStatement ? "give the bundle from the evidence store, or leave out who must have signed it" : "say who must have signed it: --provenance-key, or --certificate-identity with --certificate-oidc-issuer"
      }
    );
  }
  if (trust === void 0) return { statement: decodeStatement(bytes), sha256: sha256Hex(bytes) };
  const { payload, payloadType } = await (await openVerifier(trust)).verify(readBundle(bytes));
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new AppError(
      "evidence-invalid",
      `provenance ${file} holds ${payloadType}, not an in-toto statement`
    );
  }
  return { statement: decodeStatement(payload), sha256: sha256Hex(payload) };
}
function refuseOutside(places) {
  for (const place of places) {
    const problem = place === "." ? void 0 : modelPathProblem(place);
    if (problem !== void 0) {
      throw new AppError(
        "malformed",
        `the provenance names a path ${JSON.stringify(place)}, which ${problem}`
      );
    }
  }
}
async function fillFolder(work, { plan, source }, context) {
  await fs.mkdir(work);
  let root = path.resolve(source);
  if (plan.source !== void 0 && isUsableDigestSet(plan.source)) {
    const found = await identifyPath(source, { kind: "source" }, context);
    requireSame(`source ${source}`, plan.source, found.subject.digest);
    root = found.path;
    for (const file of await listTrackedFiles(root, context.run)) {
      await copy(path.join(root, file), path.join(work, file));
    }
  }
  const directory = plan.recipe.directory ?? ".";
  const folder = path.join(work, directory);
  await fs.mkdir(folder, { recursive: true });
  const digestPlace = placeDigester(folder, context);
  for (const input of plan.inputs) {
    await copy(path.join(root, directory, input.path), path.join(folder, input.path));
    requireSame(`input ${input.name} at ${input.path}`, input.digest, await digestPlace(input.path));
  }
}
function requireSame(what, wanted, actual) {
  if (digestsMatch(wanted, actual)) return;
  throw new AppError(
    "content-mismatch",
    `${what} is ${formatDigest(actual)}, the provenance names ${formatDigest(wanted)}`,
    {
      hint: "check out the commit that the provenance names, without changes"
    }
  );
}
async function runRecipe(folder, { plan, timeoutMs }, context) {
  const { command, environment = {}, directory = "." } = plan.recipe;
  const [program = "", ...args] = command;
  const home = path.join(folder, "home");
  const temporary = path.join(folder, "tmp");
  await Promise.all([fs.mkdir(home), fs.mkdir(temporary)]);
  const { exitCode, stderr } = await context.run(program, args, {
    cwd: path.join(folder, "work", directory),
    env: {
      ...environment,
      ...{ PATH: readVariable("path", context.env), HOME: home, TMPDIR: temporary },
      ...{ LANG: "C.UTF-8", LC_ALL: "C.UTF-8", TZ: "UTC" }
    },
    ...{ timeoutMs, maxOutputBytes: MAX_OUTPUT_BYTES, ownGroup: true }
  });
  if (exitCode === 0) return;
  const said = stderr.trim().slice(-SHOWN_ERROR);
  throw new AppError(
    "tool-failed",
    `the recipe ended with exit code ${String(exitCode)}${said === "" ? "" : `: ${said}`}`
  );
}
async function compare(made, plan, context) {
  const kind = await pathKind(made);
  if (kind !== "file" && kind !== "folder") {
    throw new AppError("tool-failed", `the recipe left nothing at ${plan.recipe.output}`);
  }
  const model = await identifyPath(made, { kind: "model" }, context);
  const plain = kind === "file" ? await identifyPath(made, { kind: "file" }, context) : void 0;
  const wanted = plan.subject.digest;
  const isFile = plain !== void 0 && digestsMatch(wanted, plain.subject.digest);
  const isSame = isFile || digestsMatch(wanted, model.subject.digest);
  const found = new Map(model.manifest?.entries.map(({ path: name, sha256 }) => [name, sha256]));
  const differences = isSame || plan.files.size === 0 ? [] : compareFiles(plan.files, found);
  return { digest: (isFile ? plain : model).subject.digest, isSame, differences };
}
async function copy(from, to) {
  try {
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.cp(from, to, { recursive: true, verbatimSymlinks: true, errorOnExist: true, force: false });
  } catch (cause) {
    throw new AppError("unreadable", `cannot copy ${from}: ${messageOf(cause)}`, { cause });
  }
}

export {
  rebuildArtifact
};
