const path = process.getBuiltinModule("node:path");
import {
  describeMetrics
} from "./chunk-IX35GNN5.js";
import {
  openRunFolder
} from "./chunk-2E2B4DCT.js";
import {
  array,
  int,
  number,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/provenance/mlflow-run.ts

// src/provenance/mlflow-metrics.ts
var LINE = /^(\d{1,15}) (\S{1,40})(?: (-?\d{1,15}))?(?: .*)?$/;
function latestMetric(text2, what) {
  let best;
  for (const line of text2.split("\n")) {
    if (line.trim() === "") continue;
    const point = readPoint(line.trim());
    if (point === void 0)
      throw new AppError("malformed", `${what} has a line that is no metric of MLflow`);
    if (best === void 0 || isLater(point, best)) best = point;
  }
  return best?.value;
}
function readPoint(line) {
  const [, time2 = "", text2 = "", step = "0"] = LINE.exec(line) ?? [];
  const value = readNumber(text2);
  return value === void 0 ? void 0 : { time: Number(time2), value, step: Number(step) };
}
var SPECIAL = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY
};
function readNumber(text2) {
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text2)) return Number(text2);
  const lower = text2.toLowerCase().replace("infinity", "inf");
  return Object.hasOwn(SPECIAL, lower) ? SPECIAL[lower] : void 0;
}
function isLater(a, b) {
  if (a.step !== b.step) return a.step > b.step;
  if (a.time !== b.time) return a.time > b.time;
  return a.value >= b.value;
}

// src/provenance/mlflow-run.ts
var MAX_META_BYTES = 64 * 1024;
var MAX_VALUE_BYTES = 64 * 1024;
var MAX_METRIC_BYTES = 32 * 1024 * 1024;
var text = string().max(4096);
var time = number().int().nonnegative().nullish();
var metaSchema = object({
  // Digits with one "e" among them are a number in YAML 1.2; the name of the folder counts.
  run_id: union([text, number()]).nullish(),
  run_name: text.nullish(),
  lifecycle_stage: text.nullish(),
  status: union([int(), text]),
  start_time: time,
  end_time: time,
  user_id: text.nullish(),
  source_name: text.nullish(),
  entry_point_name: text.nullish()
});
var STATUS = {
  1: "RUNNING",
  2: "SCHEDULED",
  3: "FINISHED",
  4: "FAILED",
  5: "KILLED"
};
async function readMlflowRun(folder, ports) {
  const root = path.resolve(folder);
  const run = openRunFolder(root);
  const meta = await readMeta(run, root, ports);
  const tags = await readValues(run, "tags");
  const notes = [];
  const metrics = await readMetrics(run, notes);
  const id = path.basename(root);
  const name = meta.run_name ?? tags.get("mlflow.runName");
  const user = tags.get("mlflow.user") ?? meta.user_id;
  return {
    entryPoint: { program: entryPoint(meta, tags, notes) },
    hyperParameters: Object.fromEntries(await readValues(run, "params")),
    internal: {
      frameworks: readFrameworks(tags.get("mlflow.log-model.history"), notes),
      run: { tool: "mlflow", id, ...isText(name) ? { name } : {}, ...isText(user) ? { user } : {} }
    },
    dependencies: [...sourceOf(tags), ...await readInputs(run, root, { ports, notes })],
    byproducts: [
      ...Object.keys(metrics).length === 0 ? [] : [describeMetrics(metrics)],
      ...await describeArtifacts(run, root, ports)
    ],
    evaluations: [],
    ...typeof meta.start_time === "number" ? { startedAt: new Date(meta.start_time) } : {},
    ...typeof meta.end_time === "number" ? { finishedAt: new Date(meta.end_time) } : {},
    notes
  };
}
async function readMeta(run, root, { readYaml }) {
  const file = path.join(root, "meta.yaml");
  const found = await run.read("meta.yaml", MAX_META_BYTES);
  if (found === void 0) {
    throw new AppError("not-found", `${file} does not exist`, {
      hint: "give the folder of one run: mlruns/EXPERIMENT/RUN"
    });
  }
  const parsed = metaSchema.safeParse(readYaml(found, file));
  if (!parsed.success) {
    throw new AppError("invalid-input", `${file} is not that of a run`, {
      hint: "give the folder of one run: mlruns/EXPERIMENT/RUN"
    });
  }
  const { run_id: id, lifecycle_stage: stage, status } = parsed.data;
  const state = STATUS[String(status)] ?? String(status);
  if (state !== "FINISHED")
    throw new AppError("invalid-input", `MLflow run ${root} is ${state}, not FINISHED`);
  if (isText(stage) && stage !== "active")
    throw new AppError("invalid-input", `MLflow run ${root} is ${stage}`);
  if (isText(id) && id !== path.basename(root)) {
    throw new AppError("invalid-input", `${file} is of run ${id}, its folder has another name`);
  }
  return parsed.data;
}
async function readValues(run, below) {
  const values = /* @__PURE__ */ new Map();
  for (const name of await run.list(below)) {
    values.set(name, await run.read(`${below}/${name}`, MAX_VALUE_BYTES) ?? "");
  }
  values.delete("__proto__");
  return values;
}
async function readMetrics(run, notes) {
  const values = [];
  for (const name of await run.list("metrics")) {
    const value = latestMetric(await run.read(`metrics/${name}`, MAX_METRIC_BYTES) ?? "", `metric ${name}`);
    if (value === void 0) continue;
    if (Number.isFinite(value)) values.push([name, value]);
    else notes.push(`metric ${name} is ${String(value)} and is left out`);
  }
  return Object.fromEntries(values);
}
function entryPoint(meta, tags, notes) {
  const program = [tags.get("mlflow.source.name"), meta.source_name, meta.entry_point_name].find(isText);
  if (program === void 0) notes.push("the run does not say which program was started");
  return program ?? "not recorded";
}
function sourceOf(tags) {
  const commit = tags.get("mlflow.source.git.commit") ?? "";
  if (!/^[0-9a-f]{40}$/.test(commit)) return [];
  const uri = tags.get("mlflow.source.git.repoURL");
  const role = "code";
  return [
    {
      name: "mlflow-source",
      ...isText(uri) ? { uri: withoutPassword(uri) } : {},
      digest: { gitCommit: commit },
      annotations: { role }
    }
  ];
}
function withoutPassword(uri) {
  return uri.replace(/^([a-z+]+:\/\/)[^/@]*@/, "$1");
}
var inputMeta = object({ source_type: text, source_id: text });
var datasetMeta = object({ name: text, digest: text, source_type: text.nullish() });
async function readInputs(run, root, { ports, notes }) {
  const experiment = openRunFolder(path.dirname(root));
  const found = [];
  for (const file of await run.list("inputs")) {
    if (!/^[^/]+\/meta\.yaml$/.test(file)) continue;
    const input = inputMeta.safeParse(
      ports.readYaml(await run.read(`inputs/${file}`, MAX_META_BYTES) ?? "", file)
    );
    if (!input.success || input.data.source_type !== "DATASET") continue;
    if (!/^[A-Za-z0-9_-]{1,100}$/.test(input.data.source_id)) {
      throw new AppError(
        "malformed",
        `inputs/${file} names a dataset by ${JSON.stringify(input.data.source_id)}`
      );
    }
    const place = `datasets/${input.data.source_id}/meta.yaml`;
    const dataset = datasetMeta.safeParse(
      ports.readYaml(await experiment.read(place, MAX_META_BYTES) ?? "", place)
    );
    if (!dataset.success)
      throw new AppError("malformed", `${place} of the experiment is not that of a dataset`);
    const context = await run.read(
      `inputs/${path.posix.dirname(file)}/tags/mlflow.data.context`,
      MAX_VALUE_BYTES
    );
    const role = "dataset";
    const annotations = {
      role,
      mlflowDigest: dataset.data.digest,
      ...isText(context) ? { use: context } : {}
    };
    found.push({ name: dataset.data.name, annotations });
    notes.push(`dataset ${dataset.data.name} has no checksum in MLflow: add it as a material`);
  }
  return found;
}
async function describeArtifacts(run, root, { digestPlace }) {
  if ((await run.list("artifacts")).length === 0) return [];
  const role = "output";
  const digest = await digestPlace(path.join(root, "artifacts"));
  return [{ name: "mlflow-artifacts", digest, annotations: { role } }];
}
var historySchema = array(object({ flavors: record(string(), record(string(), unknown())) }));
function readFrameworks(history, notes) {
  if (history === void 0) return [];
  let value;
  try {
    value = JSON.parse(history);
  } catch {
    value = void 0;
  }
  const parsed = historySchema.safeParse(value);
  if (!parsed.success) {
    notes.push("the tag mlflow.log-model.history cannot be read, so no framework is named");
    return [];
  }
  const found = /* @__PURE__ */ new Map();
  for (const { flavors } of parsed.data) {
    for (const [name, flavor] of Object.entries(flavors)) {
      if (name === "python_function") continue;
      const version = flavor[`${name}_version`];
      found.set(name, typeof version === "string" ? version : void 0);
    }
  }
  return [...found].map(([name, version]) => ({ name, ...isText(version) ? { version } : {} }));
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
export {
  readMlflowRun
};
