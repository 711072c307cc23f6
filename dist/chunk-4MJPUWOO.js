const path = process.getBuiltinModule("node:path");
import {
  readBuild
} from "./chunk-6VZAGH2Q.js";
import {
  readGithubClaims
} from "./chunk-KLQA7F5E.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-QGCGWJVR.js";
import {
  findGitRoot,
  identifyPath,
  identifySubject,
  openSink,
  refuseInside,
  refuseStoreInside,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  encodeStatement,
  formatDigest,
  parseDigest,
  pathKind,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/flows/record-provenance.ts

// src/provenance/parse-material.ts
function parseMaterial(text) {
  const at = text.indexOf("=");
  const name = text.slice(0, Math.max(at, 0));
  const path2 = text.slice(at + 1);
  if (at === -1 || name === "" || path2.trim() === "") {
    throw new AppError(
      "invalid-input",
      `material ${JSON.stringify(text)} is not of the form name=path or name=uri@digest`,
      {
        hint: "for example --material training-data=data/train.parquet"
      }
    );
  }
  if (!/^[\p{L}\p{N}._:/@+-]{1,200}$/u.test(name)) {
    throw new AppError(
      "invalid-input",
      `material name ${JSON.stringify(name)} has characters that are not allowed`,
      {
        hint: "use letters, digits and . _ : / @ + -, at most 200"
      }
    );
  }
  return readPlace(name, path2);
}
function readPlace(name, place) {
  const bare = parseDigest(place);
  if (bare !== void 0) return { kind: "place", name, digest: bare };
  const cut = place.lastIndexOf("@");
  const digest = parseDigest(place.slice(cut + 1));
  if (cut > 0 && digest !== void 0) return { kind: "place", name, uri: place.slice(0, cut), digest };
  if (/@[a-z0-9]+:[0-9a-fA-F]*$/.test(place)) {
    throw new AppError(
      "invalid-input",
      `material ${JSON.stringify(`${name}=${place}`)} ends in a digest that cannot be used`,
      {
        hint: "a digest is sha256:<64 lower-case hex> or another strong one"
      }
    );
  }
  return { kind: "path", name, path: place };
}

// src/flows/record-provenance.ts
async function recordProvenance(target, options, context) {
  const identified = options.identified ?? await identifySubject(target, options.identify ?? {}, context);
  const [made] = await recordAll([identified], options, context);
  if (made === void 0) throw new AppError("internal", "no provenance was made");
  return made;
}
async function recordProvenances(targets, options, context) {
  if (targets.length === 0) throw new AppError("invalid-input", "no subject is named");
  const identified = [];
  const names = /* @__PURE__ */ new Map();
  for (const target of targets) {
    const found = await identifySubject(target, options.identify ?? {}, context);
    const digest = formatDigest(found.subject.digest);
    const other = names.get(digest);
    if (other !== void 0) {
      throw new AppError("invalid-input", `subjects ${other} and ${target} are the same: ${digest}`);
    }
    names.set(digest, target);
    identified.push(found);
  }
  return await recordAll(identified, options, context);
}
async function recordAll(subjects, options, context) {
  refuseUnexpected(subjects, options.expectDigests);
  const sink = options.sink ?? await openSink(options, context);
  const builder = await readBuilder(options, context);
  for (const each of subjects) refuseOutputs(each, options);
  const source = options.identifiedSource ?? await findSource(options.source, context);
  const materials = await readMaterials(options.materials ?? [], context);
  const made = [];
  for (const identified of subjects) {
    const { subject } = identified;
    const build = await readBuild(options, { subject: identified, source }, context);
    const statement = makeProvenance({
      subject,
      builder,
      ...source === void 0 ? {} : { source: sourceState(source) },
      materials,
      ...options.startedAt === void 0 ? {} : { startedAt: options.startedAt, finishedAt: context.clock() },
      ...build === void 0 ? {} : { build }
    });
    const record = build?.kind === "training" ? build.record : void 0;
    const results = record === void 0 ? [] : resultStatements(subject, record);
    if (results.length > 0 && sink === void 0 && options.results === void 0) throw nowhere(results);
    made.push({
      ...{ subject, digest: formatDigest(subject.digest), statement, results },
      ...{ builder: builder.kind, source: source?.subject, notes: record?.notes ?? [] },
      ...{ output: absolute(options.output), stored: void 0, storedResults: [] }
    });
  }
  await writeLines(
    options.output,
    made.map(({ statement }) => statement)
  );
  await writeLines(
    options.results,
    made.flatMap(({ results }) => results)
  );
  return sink === void 0 ? made : await storeAll(made, sink);
}
function refuseUnexpected(subjects, expected) {
  if (expected === void 0) return;
  const unusable = expected.find((text) => parseDigest(text) === void 0);
  if (unusable !== void 0) {
    throw new AppError(
      "invalid-input",
      `expected digest ${JSON.stringify(unusable)} is no sha256:<64 lower-case hex>`
    );
  }
  const actual = subjects.map(({ subject }) => formatDigest(subject.digest));
  const other = subjects.find(({ subject }) => !expected.includes(formatDigest(subject.digest)));
  if (other !== void 0) {
    const { name, digest } = other.subject;
    throw new AppError(
      "content-mismatch",
      `subject ${name} is ${formatDigest(digest)}, which is not expected`,
      {
        hint: "the artifact is not the one that the build made: do not sign it"
      }
    );
  }
  const missing = expected.find((text) => !actual.includes(text));
  if (missing !== void 0) throw new AppError("content-mismatch", `no subject is the expected ${missing}`);
}
async function storeAll(made, sink) {
  const outcomes = [];
  for (const each of made) {
    const stored = await storeStatement(each.statement, sink);
    const storedResults = [];
    for (const result of each.results) storedResults.push(await storeStatement(result, sink));
    outcomes.push({ ...each, stored, storedResults });
  }
  return outcomes;
}
function resultStatements(subject, { evaluations, tee }) {
  const results = evaluations.map((evaluation) => evaluationStatement(subject, evaluation));
  return tee === void 0 ? results : [...results, teeStatement(subject, tee)];
}
function nowhere(results) {
  return new AppError(
    "invalid-input",
    `the training record also gives ${String(results.length)} statements on tests and TEE, which go nowhere`,
    { hint: "give --results FILE for them, or --evidence STORE with a signer" }
  );
}
function refuseOutputs(subject, options) {
  for (const output of [options.output, options.results]) {
    if (output !== void 0) refuseInside(subject, path.resolve(output), "provenance");
  }
  refuseStoreInside(subject, options.evidence);
}
async function writeLines(file, statements) {
  if (file === void 0) return;
  const lines = statements.map((each) => Buffer.from(encodeStatement(each)).toString("utf8"));
  await writeAtomically(path.resolve(file), lines.join("\n"));
}
function absolute(file) {
  return file === void 0 ? void 0 : path.resolve(file);
}
async function findSource(folder, context, known) {
  if (folder === void 0 && await findGitRoot(".") === void 0) return void 0;
  const options = { kind: "source", ...known === void 0 ? {} : { known } };
  return await identifyPath(folder ?? ".", options, context);
}
async function readBuilder(options, context) {
  const inActions = readVariable("githubActions", context.env) === "true";
  if ((options.builder ?? (inActions ? "github" : "local")) === "local") return { kind: "local" };
  const claims = await readGithubClaims({ env: context.env, clock: context.clock, mask: context.mask });
  return {
    kind: "github",
    claims,
    serverUrl: readVariable("githubServerUrl", context.env) ?? "https://github.com"
  };
}
function sourceState({ subject, git }) {
  const treeSha256 = subject.digest["sha256"];
  return {
    ...git?.remoteUrl === void 0 ? {} : { uri: git.remoteUrl },
    ...git?.commit === void 0 ? {} : { commit: git.commit },
    isDirty: git?.dirty ?? true,
    ...treeSha256 === void 0 ? {} : { treeSha256 }
  };
}
async function readMaterials(texts, context) {
  const materials = [];
  for (const text of texts) {
    const material = parseMaterial(text);
    if (material.kind === "place") {
      const { name: name2, uri, digest } = material;
      materials.push({ name: name2, digest, ...uri === void 0 ? {} : { uri } });
      continue;
    }
    const { name, path: place } = material;
    const isFile = await pathKind(path.resolve(place)) === "file";
    const { subject } = await identifyPath(place, isFile ? { kind: "file" } : {}, context);
    materials.push({ name, digest: subject.digest });
  }
  return materials;
}

export {
  recordProvenance,
  recordProvenances,
  findSource
};
