import {
  validateCyclonedx
} from "./chunk-OCKNGLHR.js";
import {
  downloadLocationOf,
  formatTime,
  isAdapter,
  purlOfBaseModel,
  purlOfModel,
  purlOfPackage
} from "./chunk-AFA24CH2.js";
import "./chunk-FXVLP5KG.js";
import {
  COMPLETE_PROPERTY,
  RELATION_PROPERTY,
  cardProperties,
  fileProperties,
  modelProperties
} from "./chunk-IN2B43CO.js";
import {
  allOf,
  firstOf
} from "./chunk-K4LGMNAG.js";
import {
  uuidOfUrl
} from "./chunk-XMQRGHV2.js";
import {
  require_enums,
  toLicenses
} from "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import {
  canonicalDigest
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/aibom/cyclonedx-writer.ts
var import_Enums7 = __toESM(require_enums(), 1);

// src/aibom/cyclonedx-refs.ts
var MODEL_REF = "model";
var TOOL_REF = "tool";
function fileRef(path) {
  return `file:${path}`;
}
function baseModelRef(name) {
  return `base:${name}`;
}

// src/aibom/cyclonedx-citations.ts
var POINTERS = {
  name: "/metadata/component/name",
  version: "/metadata/component/version",
  description: "/metadata/component/description",
  license: "/metadata/component/licenses",
  author: "/metadata/component/authors",
  supplier: "/metadata/component/supplier",
  "base-model": "/metadata/component/pedigree",
  tag: "/metadata/component/tags",
  task: "/metadata/component/modelCard/modelParameters/task",
  "architecture-family": "/metadata/component/modelCard/modelParameters/architectureFamily",
  architecture: "/metadata/component/modelCard/modelParameters/modelArchitecture",
  dataset: "/metadata/component/modelCard/modelParameters/datasets",
  input: "/metadata/component/modelCard/modelParameters/inputs",
  output: "/metadata/component/modelCard/modelParameters/outputs",
  metric: "/metadata/component/modelCard/quantitativeAnalysis",
  "intended-use": "/metadata/component/modelCard/considerations/useCases",
  limitation: "/metadata/component/modelCard/considerations/technicalLimitations",
  energy: "/metadata/component/modelCard/considerations/environmentalConsiderations"
};
function toCitations(model, document, timestamp) {
  const paths = new Set(model.files.map((file) => file.entry.path));
  const bySource = /* @__PURE__ */ new Map();
  for (const fact of model.facts) {
    const pointer = POINTERS[fact.kind];
    if (pointer === void 0 || !resolves(document, pointer)) continue;
    const ref = paths.has(fact.source.path) ? fileRef(fact.source.path) : TOOL_REF;
    const group = bySource.get(ref) ?? { pointers: /* @__PURE__ */ new Set(), notes: /* @__PURE__ */ new Set() };
    group.pointers.add(pointer);
    group.notes.add(noteOf(fact));
    bySource.set(ref, group);
  }
  return [...bySource].sort(([a], [b]) => a < b ? -1 : 1).map(([ref, { pointers, notes }]) => ({
    pointers: [...pointers].sort(),
    timestamp,
    attributedTo: ref,
    note: [...notes].sort().join("; ")
  }));
}
function noteOf({ kind, basis }) {
  return `${kind}: ${basis}`;
}
function resolves(document, pointer) {
  let value = document;
  for (const key of pointer.slice(1).split("/"))
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
  return value !== void 0;
}

// src/aibom/cyclonedx-datasets.ts
var import_Enums2 = __toESM(require_enums(), 1);

// src/aibom/cyclonedx-json.ts
function splitName(name) {
  const parts = /^([^/\s]+)\/([^/\s]+)$/.exec(name);
  return parts === null ? { name } : { group: parts[1], name: parts[2] };
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
function nonEmpty(items) {
  return items.length === 0 ? void 0 : items;
}

// src/aibom/cyclonedx-hashes.ts
var import_Enums = __toESM(require_enums(), 1);
var KNOWN = new Set(Object.values(import_Enums.HashAlgorithm));
function toHashes(claims) {
  return (claims ?? []).filter(({ algorithm }) => KNOWN.has(algorithm)).map(({ algorithm, value }) => ({ alg: algorithm, content: value }));
}

// src/aibom/cyclonedx-datasets.ts
function datasetRef(name) {
  return `dataset:${name}`;
}
function toDatasetComponent(claim) {
  const licenses = claim.license === void 0 ? [] : toLicenses([{ text: claim.license }]);
  const properties = propertiesOf(claim);
  return {
    type: import_Enums2.ComponentType.Data,
    "bom-ref": datasetRef(claim.name),
    name: claim.name,
    ...optional("version", claim.version),
    ...optional("description", claim.description),
    ...claim.origin === void 0 ? {} : { supplier: { name: claim.origin } },
    ...optional("hashes", nonEmpty(toHashes(claim.hashes))),
    ...optional("licenses", nonEmpty(licenses)),
    ...claim.url === void 0 ? {} : { externalReferences: [{ type: import_Enums2.ExternalReferenceType.Distribution, url: claim.url }] },
    data: [
      {
        type: "dataset",
        name: claim.name,
        ...claim.url === void 0 ? {} : { contents: { url: claim.url } },
        ...optional("classification", claim.classification),
        ...optional("sensitiveData", claim.sensitive),
        ...toGovernance(claim)
      }
    ],
    ...optional("properties", nonEmpty(properties))
  };
}
function toGovernance({ governance = [] }) {
  const of = (role) => governance.filter((party) => party.role === role).map(({ organization }) => ({ organization: { name: organization } }));
  const parts = {
    ...optional("owners", nonEmpty(of("owner"))),
    ...optional("stewards", nonEmpty(of("steward"))),
    ...optional("custodians", nonEmpty(of("custodian")))
  };
  return Object.keys(parts).length === 0 ? {} : { governance: parts };
}
function propertiesOf(claim) {
  const pairs = [
    ["usage", claim.usage],
    ["types", claim.types?.join(" ")],
    ["size", claim.size],
    ["built-time", claim.builtTime],
    ["release-time", claim.releaseTime],
    ["preprocessing", claim.preprocessing],
    ["known-bias", claim.knownBias]
  ];
  return pairs.flatMap(
    ([name, value]) => value === void 0 ? [] : [{ name: `sallyport:dataset:${name}`, value }]
  );
}

// src/aibom/cyclonedx-formulation.ts
function toFormulation(model) {
  const steps = allOf(model.facts, "step").map((fact) => fact.value);
  const run = model.files.flatMap((file) => allOf(file.facts, "detail")).find(({ value }) => value.name === "mlflow:run-id");
  if (steps.length === 0 && run === void 0) return {};
  const own = new Set(model.files.map((file) => file.entry.path));
  const time = firstOf(model.facts, "built-time")?.value;
  return {
    formulation: [
      {
        "bom-ref": "formulation",
        workflows: [
          {
            "bom-ref": "formulation/workflow",
            uid: run?.value.value ?? "pipeline",
            taskTypes: ["other"],
            ...optional("tasks", nonEmpty(steps.map((step) => toTask(step, own)))),
            ...optional("timeEnd", time)
          }
        ]
      }
    ]
  };
}
function toTask(step, own) {
  const resource = (type) => (item) => ({
    ...optional("type", type),
    resource: own.has(item.name) ? { ref: fileRef(item.name) } : {
      externalReference: {
        type: "other",
        url: encodeURI(item.name),
        ...optional("hashes", nonEmpty(toHashes(item.hash === void 0 ? void 0 : [item.hash])))
      }
    }
  });
  return {
    "bom-ref": `formulation/task/${step.name}`,
    uid: step.name,
    name: step.name,
    taskTypes: ["other"],
    ...optional("inputs", nonEmpty(step.inputs.map(resource(void 0)))),
    ...optional("outputs", nonEmpty(step.outputs.map(resource("artifact"))))
  };
}

// src/aibom/cyclonedx-lineage.ts
var import_Enums3 = __toESM(require_enums(), 1);
var RELATIONS = /* @__PURE__ */ new Set(["adapter", "merge", "quantized", "finetune"]);
function toPedigree(facts, ownName) {
  const claims = allOf(facts, "base-model").map((fact) => fact.value).filter((claim) => claim.name !== ownName);
  if (claims.length === 0) return {};
  const isKnown = (claim) => claim.relation === void 0 || RELATIONS.has(claim.relation);
  const ancestors = claims.filter(isKnown).map(toBaseModel);
  const variants = claims.filter((claim) => !isKnown(claim)).map(toBaseModel);
  const relations = [...new Set(claims.map((claim) => claim.relation ?? "not stated"))].sort();
  return {
    pedigree: {
      ...ancestors.length === 0 ? {} : { ancestors },
      ...variants.length === 0 ? {} : { variants },
      notes: `base_model_relation=${relations.join(", ")}`
    }
  };
}
function toBaseModel(claim) {
  const properties = [
    ...claim.relation === void 0 ? [] : [{ name: RELATION_PROPERTY, value: claim.relation }],
    ...claim.isLocal === true ? [{ name: "sallyport:base-model:local-path", value: "true" }] : []
  ];
  return {
    type: import_Enums3.ComponentType.MachineLearningModel,
    ...splitName(claim.name),
    ...optional("version", claim.version),
    ...optional("purl", purlOfBaseModel(claim)),
    ...claim.url === void 0 ? {} : { externalReferences: [{ type: import_Enums3.ExternalReferenceType.Distribution, url: claim.url }] },
    ...properties.length === 0 ? {} : { properties }
  };
}

// src/aibom/cyclonedx-model.ts
var import_Enums5 = __toESM(require_enums(), 1);

// src/aibom/cyclonedx-card.ts
function toModelCard(model) {
  const { facts } = model;
  const datasets = allOf(facts, "dataset").map((fact) => ({ ref: datasetRef(fact.value.name) }));
  const ports = (kind) => allOf(facts, kind).map((fact) => ({ format: fact.value.format }));
  const metrics = allOf(facts, "metric").map(({ value }) => ({ ...value }));
  const modelParameters = {
    ...optional("task", firstOf(facts, "task")?.value),
    ...optional("architectureFamily", firstOf(facts, "architecture-family")?.value),
    ...optional("modelArchitecture", firstOf(facts, "architecture")?.value),
    ...optional("datasets", nonEmpty(datasets)),
    ...optional("inputs", nonEmpty(ports("input"))),
    ...optional("outputs", nonEmpty(ports("output")))
  };
  const card = {
    ...Object.keys(modelParameters).length === 0 ? {} : { modelParameters },
    ...metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } },
    ...toConsiderations(model),
    ...optional("properties", nonEmpty(cardProperties(model)))
  };
  return Object.keys(card).length === 0 ? void 0 : { "bom-ref": "model-card", ...card };
}
function toConsiderations({ facts }) {
  const texts = (kind) => allOf(facts, kind).map((fact) => fact.value);
  const concerns = allOf(facts, "concern").map(({ value }) => ({
    name: value.name,
    ...optional("mitigationStrategy", value.mitigation)
  }));
  const energy = allOf(facts, "energy").flatMap(({ value }) => toEnergy(value));
  const parts = {
    ...optional("users", nonEmpty(texts("user"))),
    ...optional("useCases", nonEmpty(texts("intended-use"))),
    ...optional("technicalLimitations", nonEmpty(texts("limitation"))),
    ...optional("performanceTradeoffs", nonEmpty(texts("tradeoff"))),
    ...optional("ethicalConsiderations", nonEmpty(concerns)),
    ...energy.length === 0 ? {} : { environmentalConsiderations: { energyConsumptions: energy } }
  };
  return Object.keys(parts).length === 0 ? {} : { considerations: parts };
}
function toEnergy(claim) {
  if (claim.kilowattHours === void 0) return [];
  const grams = claim.gramsCo2 === void 0 ? void 0 : Number(claim.gramsCo2);
  return [
    {
      activity: claim.activity,
      energyProviders: [],
      activityEnergyCost: { value: Number(claim.kilowattHours), unit: "kWh" },
      ...grams === void 0 ? {} : { co2CostEquivalent: { value: tonnes(grams), unit: "tCO2eq" } }
    }
  ];
}
function tonnes(grams) {
  return Number((grams / 1e6).toPrecision(12));
}

// src/aibom/cyclonedx-files.ts
var import_Enums4 = __toESM(require_enums(), 1);
function toFileComponent(file) {
  const { entry, lfs } = file;
  return {
    type: import_Enums4.ComponentType.File,
    "bom-ref": fileRef(entry.path),
    name: entry.path,
    hashes: [{ alg: import_Enums4.HashAlgorithm["SHA-256"], content: lfs?.sha256 ?? entry.sha256 }],
    properties: fileProperties(file),
    ...optional("components", nonEmpty(templatesIn(file)))
  };
}
function templatesIn({ entry, facts }) {
  const templates = allOf(facts, "chat-template").filter(({ source }) => source.pointer !== "");
  return templates.map(({ value, source }) => {
    const name = `${entry.path}#${source.pointer}`;
    return {
      type: import_Enums4.ComponentType.File,
      "bom-ref": fileRef(name),
      name,
      hashes: [{ alg: import_Enums4.HashAlgorithm["SHA-256"], content: value }],
      properties: [{ name: "sallyport:file:purpose", value: "chat-template" }]
    };
  });
}

// src/aibom/cyclonedx-model.ts
function toModelComponent(model) {
  const { facts } = model;
  const tags = allOf(facts, "tag").map((fact) => fact.value);
  const authors = allOf(facts, "author").map((fact) => ({ name: fact.value }));
  const organization = firstOf(facts, "organization")?.value;
  const supplier = firstOf(facts, "supplier")?.value ?? (organization === void 0 ? void 0 : { name: organization });
  return {
    type: import_Enums5.ComponentType.MachineLearningModel,
    "bom-ref": MODEL_REF,
    ...optional("supplier", toParty(supplier)),
    ...optional("manufacturer", toParty(firstOf(facts, "manufacturer")?.value)),
    ...optional("authors", nonEmpty(authors)),
    ...splitName(model.name),
    ...optional("version", model.version),
    ...optional("description", firstOf(facts, "description")?.value),
    ...optional("licenses", nonEmpty(licensesOf(model))),
    ...optional("purl", purlOfModel(model)),
    ...toPedigree(facts, model.name),
    ...optional("externalReferences", nonEmpty(referencesOf(model))),
    components: model.files.map(toFileComponent),
    ...optional("evidence", toEvidence(model)),
    ...optional("modelCard", toModelCard(model)),
    properties: modelProperties(model),
    ...tags.length === 0 ? {} : { tags: [...tags].sort() }
  };
}
function toParty(party) {
  if (party === void 0) return void 0;
  return {
    name: party.name,
    ...party.url === void 0 ? {} : { url: [party.url] },
    ...party.email === void 0 ? {} : { contact: [{ email: party.email }] }
  };
}
function licensesOf({ facts }) {
  const declared = toLicenses(allOf(facts, "license").map((fact) => fact.value));
  const concluded = allOf(facts, "concluded-license").map((fact) => fact.value);
  if (concluded.length === 0) return declared;
  const made = toLicenses(concluded, "concluded");
  const isAlone = [...declared, ...made].some((choice) => "expression" in choice);
  if (!isAlone) return [...declared, ...made];
  return declared.length === 0 ? made : declared;
}
function referencesOf(model) {
  const card = model.files.find((file) => file.entry.path.toLowerCase() === "readme.md")?.entry.path;
  const pairs = [
    [import_Enums5.ExternalReferenceType.ModelCard, card === void 0 ? void 0 : encodeURI(card)],
    [import_Enums5.ExternalReferenceType.Website, firstOf(model.facts, "homepage")?.value],
    [import_Enums5.ExternalReferenceType.Distribution, downloadLocationOf(model)]
  ];
  return pairs.flatMap(([type, url]) => url === void 0 ? [] : [{ type, url }]);
}
function toEvidence(model) {
  const fields = [
    ["name", model.name, firstOf(model.facts, "name") ?? firstOf(model.facts, "title")],
    ["version", model.version, firstOf(model.facts, "version") ?? firstOf(model.facts, "commit")]
  ];
  return {
    identity: fields.flatMap(
      ([field, value, fact]) => value === void 0 ? [] : [identityOf(field, value, fact?.value === value ? fact : void 0)]
    )
  };
}
function identityOf(field, value, fact) {
  const method = fact === void 0 ? { technique: field === "name" ? "filename" : "other", confidence: 0.3 } : { technique: TECHNIQUE[fact.basis], confidence: CONFIDENCE[fact.basis], value: fact.source.path };
  return { field, confidence: method.confidence, concludedValue: value, methods: [method] };
}
var TECHNIQUE = {
  observed: "binary-analysis",
  declared: "manifest-analysis"
};
var CONFIDENCE = { observed: 1, declared: 0.6 };

// src/aibom/cyclonedx-packages.ts
var import_Enums6 = __toESM(require_enums(), 1);
function toPackageGraph(facts) {
  const byRef = /* @__PURE__ */ new Map();
  for (const fact of facts)
    if (!byRef.has(purlOfPackage(fact.value))) byRef.set(purlOfPackage(fact.value), fact);
  const refs = [...byRef.keys()].sort();
  const byName = /* @__PURE__ */ new Map();
  for (const ref of refs) {
    const { ecosystem, name } = byRef.get(ref)?.value ?? { ecosystem: "", name: "" };
    const key = `${ecosystem}
${name}`;
    byName.set(key, [...byName.get(key) ?? [], ref]);
  }
  const claims = refs.flatMap((ref) => byRef.get(ref) ?? []);
  return {
    components: claims.map(toComponent),
    direct: refs.filter((ref) => byRef.get(ref)?.value.isDirect !== false),
    dependencies: claims.flatMap(({ value }) => {
      const needs = (value.dependsOn ?? []).flatMap(
        (name) => byName.get(`${value.ecosystem}
${name}`) ?? []
      );
      const own = purlOfPackage(value);
      const others = [...new Set(needs)].filter((ref) => ref !== own).sort();
      return others.length === 0 ? [] : [{ ref: own, dependsOn: others }];
    })
  };
}
function toComponent({ value, source }) {
  const purl = purlOfPackage(value);
  const algorithms = new Set(value.hashes?.map((hash) => hash.algorithm));
  const isOneFile = algorithms.size === (value.hashes?.length ?? 0);
  return {
    type: import_Enums6.ComponentType.Library,
    "bom-ref": purl,
    name: value.name,
    ...optional("version", value.version),
    ...isOneFile ? optional("hashes", nonEmpty(toHashes(value.hashes))) : {},
    purl,
    properties: propertiesOf2(value, { path: source.path, isOneFile })
  };
}
function propertiesOf2(claim, { path, isOneFile }) {
  const files = isOneFile ? [] : claim.hashes ?? [];
  return [
    { name: "sallyport:package:source", value: path },
    ...claim.range === void 0 ? [] : [{ name: "sallyport:package:range", value: claim.range }],
    ...files.map(({ algorithm, value }) => ({
      name: "sallyport:package:file-hash",
      value: `${algorithm} ${value}`
    }))
  ];
}

// src/aibom/cyclonedx-services.ts
function toServices(model) {
  const claims = allOf(model.facts, "service").map((fact) => fact.value);
  const refOf = (claim) => `service:${claim.environment}/${claim.name}`;
  const once = [...new Map(claims.map((claim) => [refOf(claim), claim])).values()];
  return {
    services: once.map((claim) => ({
      "bom-ref": refOf(claim),
      ...claim.owner === void 0 ? {} : { provider: { name: claim.owner } },
      name: claim.name,
      ...claim.endpoint === void 0 ? {} : { endpoints: [claim.endpoint] },
      properties: [{ name: "sallyport:service:environment", value: claim.environment }]
    })),
    dependencies: once.map((claim) => ({ ref: refOf(claim), dependsOn: [MODEL_REF] }))
  };
}

// src/aibom/cyclonedx-writer.ts
async function writeCyclonedx(model, timestamp, version = "1.6") {
  const body = toDocument(model, timestamp === void 0 ? void 0 : formatTime(timestamp), version);
  const serial = uuidOfUrl(`${PRODUCT.uri}/aibom/${model.rootSha256}/${canonicalDigest(body)}`);
  const { $schema, bomFormat, specVersion, ...rest } = body;
  const bom = { $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest };
  const bytes = Buffer.from(`${JSON.stringify(bom, null, 2)}
`, "utf8");
  const errors = await validateCyclonedx(bytes);
  if (errors.length > 0) {
    throw new AppError(
      "internal",
      `the AI-BOM of ${model.name} is not valid CycloneDX: ${errors.slice(0, 3).join("; ")}`,
      {
        hint: "this is a bug; report it with the model card and configuration of the model"
      }
    );
  }
  return { bom, bytes };
}
function toDocument(model, timestamp, version) {
  const datasets = allOf(model.facts, "dataset").map(({ value }) => toDatasetComponent(value));
  const packages = toPackageGraph(allOf(model.facts, "package"));
  const { services, dependencies: uses } = toServices(model);
  const needed = neededBases(model);
  const components = [...needed.map(toNeededBase), ...datasets, ...packages.components];
  const direct = [...needed.map(({ name }) => baseModelRef(name)), ...packages.direct];
  const dependencies = [
    ...direct.length === 0 ? [] : [{ ref: MODEL_REF, dependsOn: direct }],
    ...uses,
    ...packages.dependencies
  ];
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion: version,
    version: 1,
    metadata: {
      ...optional("timestamp", timestamp),
      lifecycles: [{ phase: "post-build" }],
      tools: { components: [toolComponent()] },
      component: toModelComponent(model),
      properties: [{ name: COMPLETE_PROPERTY, value: String(model.complete) }]
    },
    ...optional("components", nonEmpty(components)),
    ...optional("services", nonEmpty(services)),
    ...optional("dependencies", nonEmpty(dependencies)),
    compositions: [
      // Every file of the digest is listed; "complete" also needs each header read and each referenced file there.
      { aggregate: model.complete ? "complete" : "incomplete", assemblies: [MODEL_REF] },
      // Nobody can read from weights what they were trained on: named datasets are never known to be all.
      { aggregate: datasets.length === 0 ? "unknown" : "incomplete", dependencies: [MODEL_REF] }
    ],
    ...toFormulation(model)
  };
  if (version === "1.6" || timestamp === void 0) return document;
  return { ...document, ...optional("citations", nonEmpty(toCitations(model, document, timestamp))) };
}
function neededBases(model) {
  if (!isAdapter(model)) return [];
  const claims = allOf(model.facts, "base-model").map((fact) => fact.value);
  return [...new Map(claims.map((claim) => [claim.name, claim])).values()].filter(
    ({ name }) => name !== model.name
  );
}
function toNeededBase(claim) {
  return { ...toBaseModel(claim), "bom-ref": baseModelRef(claim.name) };
}
function toolComponent() {
  return {
    type: import_Enums7.ComponentType.Application,
    "bom-ref": TOOL_REF,
    name: PRODUCT.name,
    version: PRODUCT.version,
    externalReferences: [{ type: import_Enums7.ExternalReferenceType.Website, url: PRODUCT.uri }]
  };
}
export {
  writeCyclonedx
};
