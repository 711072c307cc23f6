const path2 = process.getBuiltinModule("node:path");
const path = process.getBuiltinModule("node:path");
import {
  MAX_YAML_CHARACTERS,
  problemsOf,
  readYamlTree
} from "./chunk-DFVQHNVW.js";
import {
  identifyPath
} from "./chunk-F3LVSCKF.js";
import {
  MAX_BUNDLE_BYTES,
  modelPathProblem,
  pathKind,
  readBounded,
  readBundle,
  readText,
  relativeInside,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/read-build.ts

// src/flows/read-yaml-file.ts
var MAX_LISTED = 10;
async function readYamlFile(file, schema, what) {
  const text = await readText(path.resolve(file), { maxBytes: MAX_YAML_CHARACTERS * 4, what });
  const reading = readYamlTree(text);
  if (!reading.ok) throw invalid(`${what} ${file}`, reading.problems);
  const { tree } = reading;
  const parsed = schema.safeParse(tree.value);
  if (parsed.success) return parsed.data;
  const problems = problemsOf(parsed.error, tree.value).map(({ path: place, part, message }) => ({
    ...tree.positionOf(place, part),
    message: `${place.length === 0 ? "" : `${place.join(".")}: `}${message}`
  }));
  throw invalid(`${what} ${file}`, problems);
}
function readYamlValue(text, what) {
  const reading = readYamlTree(text);
  if (reading.ok) return reading.tree.value;
  const [problem] = reading.problems;
  throw new AppError(
    "malformed",
    `${what}:${String(problem?.line ?? 1)}: ${problem?.message ?? "is not YAML"}`
  );
}
function invalid(what, problems) {
  const listed = problems.slice(0, MAX_LISTED).map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
  const count = problems.length === 1 ? "1 problem" : `${String(problems.length)} problems`;
  return new AppError("invalid-input", `${what} has ${count}: ${listed.join("; ")}`, {
    hint: "docs/provenance.md names every key"
  });
}

// src/flows/read-build.ts
var MAX_LOCK_BYTES = 1024 * 1024;
var MAX_LISTED_FILES = 1e4;
async function readBuild(options, { subject, source }, context) {
  const { training, mlflow, dvc, stage, recipe } = options;
  const given = Object.entries({ training, mlflow, dvc, recipe }).filter(([, value]) => value !== void 0);
  if (given.length > 1) {
    throw new AppError("invalid-input", `${given.map(([name]) => name).join(" and ")} exclude each other`);
  }
  if (stage !== void 0 && dvc === void 0)
    throw new AppError("invalid-input", "a stage needs a dvc.lock");
  if (recipe !== void 0) {
    return { kind: "packaging", packaging: await readRecipe(recipe, { subject, source }, context) };
  }
  const record = await readRecord(options, context);
  if (record === void 0) return void 0;
  return { kind: "training", record: { finishedAt: context.clock(), ...record } };
}
async function readRecord(options, context) {
  const { training, mlflow, dvc, stage } = options;
  if (training !== void 0) {
    const { trainingFileSchema } = await import("./chunk-4GEHWMY7.js");
    const { readTrainingFile } = await import("./chunk-5XPKHXR7.js");
    const file = await readYamlFile(training, trainingFileSchema, "training file");
    const base2 = path2.dirname(path2.resolve(training));
    return await readTrainingFile(file, {
      digestPlace: placeDigester(base2, context),
      describeSignature: async (place) => await describeSignature(path2.resolve(base2, place), place)
    });
  }
  if (mlflow !== void 0) {
    const { readMlflowRun } = await import("./chunk-2RKAHZN3.js");
    return await readMlflowRun(mlflow, { readYaml: readYamlValue, digestPlace: placeDigester(".", context) });
  }
  if (dvc === void 0) return void 0;
  const { readDvcLock } = await import("./chunk-KX4LEDVQ.js");
  const { dvcMd5 } = await import("./chunk-RHMHE5VK.js");
  const base = path2.dirname(path2.resolve(dvc));
  const text = await readText(path2.resolve(dvc), { maxBytes: MAX_LOCK_BYTES, what: "dvc.lock" });
  return await readDvcLock(readYamlValue(text, dvc), stage, {
    digestPlace: placeDigester(base, context),
    md5Place: async (place) => await dvcMd5(path2.resolve(base, place))
  });
}
function placeDigester(base, context) {
  return async (place) => {
    const absolute = path2.resolve(base, place);
    const kind = await pathKind(absolute) === "file" ? "file" : "model";
    const { subject } = await identifyPath(absolute, { kind }, context);
    return subject.digest;
  };
}
async function readRecipe(file, { subject, source }, context) {
  const { recipeFileSchema } = await import("./chunk-4GEHWMY7.js");
  const { command, output, environment, inputs = [] } = await readYamlFile(file, recipeFileSchema, "recipe");
  const digestPlace = placeDigester(path2.dirname(path2.resolve(file)), context);
  for (const place of [output, ...inputs.map((input) => input.path)]) refuseOutside(place, file);
  const described = [];
  for (const input of inputs) {
    const annotations = { role: "input", path: input.path };
    described.push({ name: input.name, digest: await digestPlace(input.path), annotations });
  }
  const directory = directoryOf(file, source);
  const recipe = {
    ...{ command, output },
    ...directory === "" ? {} : { directory },
    ...environment === void 0 ? {} : { environment }
  };
  return { recipe, inputs: described, files: listFiles(subject) };
}
function directoryOf(file, source) {
  if (source?.path === void 0) return "";
  const folder = path2.dirname(path2.resolve(file));
  const inside = relativeInside(source.path, folder);
  if (inside !== void 0) return inside;
  throw new AppError("invalid-input", `recipe ${file} does not lie in the source ${source.path}`, {
    hint: "keep it in the repository, or name its checkout with --source"
  });
}
function refuseOutside(place, file) {
  const problem = modelPathProblem(place);
  if (problem === void 0) return;
  throw new AppError("invalid-input", `recipe ${file}: path ${JSON.stringify(place)} ${problem}`, {
    hint: "paths are relative to the folder of the recipe and may not leave it"
  });
}
function listFiles({ manifest }) {
  const entries = manifest?.entries ?? [];
  if (entries.length > MAX_LISTED_FILES) return [];
  return entries.map(({ path: name, sha256 }) => ({
    name,
    digest: { sha256 },
    annotations: { role: "file" }
  }));
}
async function describeSignature(file, place) {
  const bytes = await readBounded(file, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
  const { material } = readBundle(bytes, { acceptOlder: true });
  const annotations = { role: "signature", ...fingerprintOf(material) };
  return { name: place, digest: { sha256: sha256Hex(bytes) }, annotations };
}
function fingerprintOf(material) {
  switch (material.kind) {
    case "public-key":
      return material.hint === void 0 ? {} : { keyFingerprint: `sha256:${material.hint}` };
    case "certificate":
      return { certificateChain: [`sha256:${sha256Hex(material.certificate)}`] };
    case "certificate-chain":
      return { certificateChain: material.certificates.map((each) => `sha256:${sha256Hex(each)}`) };
  }
}

export {
  readBuild,
  placeDigester
};
