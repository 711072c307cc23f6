import {
  canonicalDigest,
  parseDigest
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/provenance/read-training.ts
async function readTrainingFile(file, ports) {
  const describe = describer(ports.digestPlace);
  const dependencies = await describeDependencies(file, describe);
  const byproducts = await describeByproducts(file, describe, ports);
  const evaluations = [];
  for (const each of file.evaluations ?? []) evaluations.push(await describeEvaluation(each, describe));
  refuseTwice(evaluations.map(({ name }) => name));
  const { organization, accelerator, seeds, frameworks } = file;
  return {
    entryPoint: stripped(file["entry-point"]),
    hyperParameters: file["hyper-parameters"],
    ...organization === void 0 ? {} : { organization: stripped(organization) },
    ...file["approved-environments"] === void 0 ? {} : { approvedEnvironments: file["approved-environments"] },
    internal: stripped({
      seeds,
      frameworks: frameworks?.map(stripped),
      accelerator: accelerator && stripped(accelerator)
    }),
    dependencies,
    byproducts,
    evaluations,
    ...file.tee === void 0 ? {} : { tee: await describeTee(file.tee, describe) },
    ...file["started-at"] === void 0 ? {} : { startedAt: new Date(file["started-at"]) },
    ...file["finished-at"] === void 0 ? {} : { finishedAt: new Date(file["finished-at"]) },
    notes: []
  };
}
function describer(digestPlace) {
  return async ({ name, path, uri, digest, version }, annotations) => {
    const found = path === void 0 ? parseDigest(digest ?? "") : await digestPlace(path);
    if (found === void 0) throw new AppError("invalid-input", `${name ?? "entry"} has no usable digest`);
    const given = name ?? path ?? "";
    return {
      name: given,
      ...uri === void 0 ? {} : { uri },
      digest: found,
      annotations: stripped({ ...annotations, version })
    };
  };
}
async function describeDependencies(file, describe) {
  const found = [];
  const add = async (role, artifact, more = {}) => {
    if (artifact !== void 0) found.push(await describe(artifact, { role, ...more }));
  };
  for (const each of file.datasets ?? []) await add("dataset", each, { use: each.use });
  for (const each of file["base-models"] ?? []) await add("base-model", each, { relation: each.relation });
  await add("tokenizer", file.tokenizer);
  await add("container", file.container);
  for (const each of file.configs ?? []) await add("config", each);
  refuseTwice(found.map(({ name }) => name ?? ""));
  return found;
}
async function describeByproducts(file, describe, ports) {
  const of = (role) => ({ role });
  const found = [];
  for (const each of file.logs ?? []) found.push(await describe(each, of("log")));
  if (file.metrics !== void 0) found.push(describeMetrics(file.metrics));
  for (const { report } of file.evaluations ?? []) {
    if (report !== void 0) found.push(await describe(report, of("evaluation")));
  }
  if (file.tee !== void 0) found.push(await describe(file.tee.quote, of("tee-quote")));
  if (file.signature !== void 0) found.push(await ports.describeSignature(file.signature));
  return found;
}
function describeMetrics(values) {
  const role = "metrics";
  return {
    name: "metrics",
    digest: { sha256: canonicalDigest(values) },
    annotations: { role, values }
  };
}
async function describeEvaluation(evaluation, describe) {
  const datasets = [];
  for (const each of evaluation.datasets ?? []) datasets.push(await describe(each, { role: "dataset" }));
  const { name, url, harness, report } = evaluation;
  return {
    name,
    ...url === void 0 ? {} : { url },
    ...harness === void 0 ? {} : { harness: stripped(harness) },
    metrics: evaluation.metrics.map((metric) => ({
      ...stripped({
        name: metric.name,
        value: metric.value,
        atLeast: metric["at-least"],
        atMost: metric["at-most"]
      }),
      onFailure: metric["on-failure"] ?? "fail"
    })),
    datasets,
    ...report === void 0 ? {} : { report: await describe(report, { role: "evaluation" }) }
  };
}
async function describeTee(tee, describe) {
  const result = tee["verifier-result"];
  return {
    type: tee.type,
    quote: await describe(tee.quote, { role: "tee-quote" }),
    ...result === void 0 ? {} : { verifierResult: await describe(result, {}) },
    ...stripped({ nonce: tee.nonce, tcb: tee.tcb })
  };
}
function refuseTwice(names) {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== void 0) {
    throw new AppError("invalid-input", `${twice} is named twice in the training file`, {
      hint: "give each dataset, model, configuration and evaluation a name of its own"
    });
  }
}
function stripped(record) {
  const entries = Object.entries(record).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}

export {
  readTrainingFile,
  describeMetrics
};
