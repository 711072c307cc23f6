import {
  array,
  literal,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/provenance/dvc-lock.ts
var text = string().min(1).max(4096);
var entrySchema = object({
  path: text,
  /** `md5` since DVC 3; before, text files were hashed with their line ends changed. */
  hash: text.nullish(),
  md5: text.nullish(),
  etag: text.nullish(),
  checksum: text.nullish()
});
var stageSchema = object({
  cmd: union([text, array(text).min(1).max(100)]),
  deps: array(entrySchema).max(1e4).nullish(),
  outs: array(entrySchema).max(1e4).nullish(),
  params: record(text, record(string(), unknown())).nullish()
});
var lockSchema = object({
  schema: literal("2.0", "is not schema 2.0, the only one that is read"),
  stages: record(text, stageSchema)
});
async function readDvcLock(value, wanted, ports) {
  const parsed = lockSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "invalid-input",
      `dvc.lock ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not usable"}`
    );
  }
  const [name, stage] = pickStage(parsed.data.stages, wanted);
  const notes = [];
  const describe = describer(ports, notes);
  const dependencies = [];
  for (const dependency of stage.deps ?? []) {
    const role = "input";
    dependencies.push(await describe(dependency, role));
  }
  const byproducts = [];
  for (const output of stage.outs ?? []) {
    const role = "output";
    byproducts.push(await describe(output, role));
  }
  const command = typeof stage.cmd === "string" ? stage.cmd : stage.cmd.join("\n");
  return {
    entryPoint: { program: command },
    hyperParameters: flattenParameters(stage.params ?? {}, notes),
    internal: { run: { tool: "dvc", id: name } },
    dependencies,
    byproducts,
    evaluations: [],
    notes
  };
}
function pickStage(stages, wanted) {
  const all = Object.entries(stages);
  const names = all.map(([name]) => name).sort().join(", ");
  if (wanted === void 0) {
    const [only] = all;
    if (only !== void 0 && all.length === 1) return only;
    throw new AppError("invalid-input", `dvc.lock has ${String(all.length)} stages`, {
      hint: all.length === 0 ? "run dvc repro first" : `name one with --stage: ${names}`
    });
  }
  const found = all.find(([name]) => name === wanted);
  if (found === void 0) {
    throw new AppError("invalid-input", `dvc.lock has no stage ${JSON.stringify(wanted)}`, {
      hint: `it has: ${names}`
    });
  }
  return found;
}
function describer({ digestPlace, md5Place }, notes) {
  return async (entry, role) => {
    const { path, md5, hash } = entry;
    const isRemote = /^[a-z][a-z0-9+.-]*:\/\//i.test(path);
    if (isRemote) {
      notes.push(`${path} lies elsewhere and has no checksum that counts: add it as a material`);
      const mark = entry.etag ?? entry.checksum ?? md5;
      return { name: path, uri: path, annotations: { role, ...mark ? { dvc: mark } : {} } };
    }
    const digest = await digestPlace(path);
    if (typeof md5 === "string" && hash === "md5") {
      const actual = (await md5Place(path))["md5"];
      if (actual !== md5) {
        throw new AppError(
          "content-mismatch",
          `${path} is not what dvc.lock says: md5 ${actual ?? ""}, not ${md5}`,
          {
            hint: "run dvc status; then dvc checkout or dvc repro"
          }
        );
      }
    } else {
      notes.push(`${path} could not be compared with dvc.lock, which has no MD5 of its bytes as they are`);
    }
    return { name: path, digest, annotations: { role, ...md5 ? { dvc: md5 } : {} } };
  };
}
function flattenParameters(files, notes) {
  const found = {};
  const add = (name, value) => {
    if (Array.isArray(value) && value.every(isScalar)) found[name] = value;
    else if (isScalar(value)) found[name] = value;
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [key, item] of Object.entries(value)) add(`${name}.${key}`, item);
    } else notes.push(`parameter ${name} is no text, number or list of them and is left out`);
  };
  for (const [file, values] of Object.entries(files)) {
    for (const [key, value] of Object.entries(values)) {
      add(file === "params.yaml" ? key : `${file}:${key}`, value);
    }
  }
  return found;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}
export {
  readDvcLock
};
