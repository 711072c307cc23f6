
// src/aibom/owasp-score.ts
var card = (name) => (model) => (model.card.get(name) ?? []).length > 0;
var reference = (type) => (model) => model.references.some((each) => each.type === type);
var property = (pattern) => (model) => [...model.properties.keys()].some((name) => pattern.test(name));
var field = (name, tier, test) => ({ name, tier, test });
var CATEGORIES = [
  {
    name: "required_fields",
    weight: 20,
    fields: [
      field("bomFormat", "critical", (_, view) => view.standard === "CycloneDX"),
      field("specVersion", "critical", (_, view) => view.version !== ""),
      field("serialNumber", "critical", (_, view) => view.id !== void 0),
      field("version", "critical", (_, view) => view.sections.has("version"))
    ]
  },
  {
    name: "metadata",
    weight: 20,
    fields: [
      field("primaryPurpose", "critical", card("task")),
      field("suppliedBy", "critical", ({ supplier }) => supplier !== void 0),
      field("standardCompliance", "supplementary", property(/compliance/)),
      field("domain", "supplementary", property(/domain/)),
      field("autonomyType", "supplementary", property(/autonomy/))
    ]
  },
  {
    name: "component_basic",
    weight: 20,
    fields: [
      field("name", "critical", ({ name }) => name !== ""),
      field("type", "important", ({ kind }) => kind === "model"),
      field("component_version", "important", ({ version }) => version !== void 0),
      field("purl", "important", ({ purl }) => purl !== void 0),
      field("description", "important", ({ description }) => description !== void 0),
      field("licenses", "important", ({ licenses }) => licenses.length > 0),
      field("software_packageVersion", "supplementary", ({ version }) => version !== void 0)
    ]
  },
  {
    name: "component_model_card",
    weight: 30,
    fields: [
      field(
        "modelParameters",
        "important",
        (model) => ["task", "family", "architecture"].some((name) => card(name)(model))
      ),
      field("quantitativeAnalysis", "important", card("metrics")),
      field(
        "considerations",
        "important",
        (model) => ["limitations", "uses", "concerns", "users"].some((name) => card(name)(model))
      ),
      field("limitation", "important", card("limitations")),
      field("safetyRiskAssessment", "important", property(/safety-risk/)),
      field("typeOfModel", "important", card("family")),
      field("modelExplainability", "supplementary", property(/explainability/)),
      field("energyQuantity", "supplementary", card("energy")),
      field("energyUnit", "supplementary", card("energy")),
      field("energyConsumption", "supplementary", card("energy")),
      field("hyperparameter", "supplementary", property(/hyperparameter/)),
      field("metric", "supplementary", card("metrics")),
      field("metricDecisionThreshold", "supplementary", property(/metric-threshold/)),
      field("modelDataPreprocessing", "supplementary", property(/preprocessing/)),
      field("informationAboutTraining", "supplementary", property(/model:training$/)),
      field("informationAboutApplication", "supplementary", card("uses")),
      field("useSensitivePersonalInformation", "supplementary", property(/sensitive-personal-information/))
    ]
  },
  {
    name: "external_references",
    weight: 10,
    fields: [
      field("downloadLocation", "critical", reference("distribution")),
      field("vcs", "supplementary", reference("vcs")),
      field("website", "supplementary", reference("website")),
      field("paper", "supplementary", reference("documentation"))
    ]
  }
];
function owaspScore(view) {
  const main = view.components.find((component) => component.ref === view.main) ?? view.components.find(({ kind }) => kind === "model");
  const has = (each) => main !== void 0 && each.test(main, view);
  const categories = CATEGORIES.map(({ name, weight, fields }) => {
    const present = fields.filter(has).length;
    return { name, present, total: fields.length, points: present / fields.length * weight };
  });
  const missing = CATEGORIES.flatMap(
    ({ fields }) => fields.filter((each) => !has(each)).map(({ name, tier }) => ({ name, tier }))
  );
  const count = (tier) => missing.filter((each) => each.tier === tier).length;
  const penalty = (count("critical") > 3 ? 0.8 : count("critical") >= 2 ? 0.9 : 1) * (count("important") >= 5 ? 0.95 : 1);
  const sum = categories.reduce((total, { points }) => total + points, 0);
  return { score: Math.round(sum * penalty * 10) / 10, penalty, categories, missing };
}

// src/aibom/score-elements.ts
var mainOf = (view) => view.components.find((component) => component.ref === view.main) ?? view.components.find(({ kind }) => kind === "model");
var models = (view) => {
  const main = mainOf(view);
  return main === void 0 ? [] : [main];
};
var datasets = (view) => view.components.filter(({ kind }) => kind === "dataset");
var filesOf = (view) => view.components.filter(({ kind }) => kind === "file");
var onModel = (test) => (view) => {
  const own = models(view);
  return own.length > 0 && own.every((model) => test(model, view));
};
var onDatasets = (test) => (view) => {
  const all = datasets(view);
  return all.length === 0 ? void 0 : all.every((dataset) => test(dataset, view));
};
var onDocument = (test) => (view) => test(view);
function hasStrongHash({ hashes }) {
  return hashes.some(
    ({ algorithm, value }) => /^(?:SHA-?(?:256|384|512)|SHA3-|BLAKE)/i.test(algorithm) && value.length >= 64
  );
}
var card2 = (...names) => onModel((model) => names.some((name) => (model.card.get(name) ?? []).length > 0));
var property2 = (pattern) => onModel((model) => [...model.properties.keys()].some((name) => pattern.test(name)));
var CHECKS = {
  modelName: onModel(({ name }) => name !== ""),
  modelVersion: onModel(({ version }) => version !== void 0),
  modelIdentifier: onModel(({ purl }) => purl !== void 0),
  modelHash: onModel(
    (model, view) => hasStrongHash(model) || filesOf(view).length > 0 && filesOf(view).every(hasStrongHash)
  ),
  modelLicense: onModel(({ licenses }) => licenses.length > 0),
  modelProducer: onModel(({ supplier, authors }) => supplier !== void 0 || authors.length > 0),
  modelDescription: onModel(({ description }) => description !== void 0),
  modelTime: onModel(({ time }) => time !== void 0),
  modelArchitecture: card2("family", "architecture"),
  modelTask: card2("task"),
  modelInterfaces: card2("inputs", "outputs"),
  modelMetrics: card2("metrics"),
  modelLimitations: card2("limitations"),
  modelUses: card2("uses", "users"),
  modelConcerns: card2("concerns", "fairness"),
  modelEnergy: card2("energy"),
  modelParameters: property2(/parameter:count|model:parameters|hyperparameter/),
  modelTraining: onModel(
    (model, view) => (model.card.get("training") ?? []).length > 0 || model.properties.has("sallyport:model:training") || view.sections.has("formulation") || view.sections.has("build_Build")
  ),
  modelReferences: onModel(({ references }) => references.length > 0),
  modelCardLink: onModel(
    ({ references }) => references.some(({ type }) => type === "model-card" || type === "documentation")
  ),
  files: onDocument((view) => filesOf(view).length > 0 && filesOf(view).every(hasStrongHash)),
  lineage: onDocument((view) => view.edges.some(({ kind }) => kind === "descends-from")),
  datasets: onDocument((view) => datasets(view).length > 0),
  datasetIdentifier: onDatasets(
    ({ purl, references, version }) => purl !== void 0 || references.length > 0 || version !== void 0
  ),
  datasetHash: onDatasets(hasStrongHash),
  datasetLicense: onDatasets(({ licenses }) => licenses.length > 0),
  datasetDescription: onDatasets(
    ({ description, card: own }) => description !== void 0 || own.has("content")
  ),
  datasetProvenance: onDatasets(
    ({ supplier, authors, card: own }) => supplier !== void 0 || authors.length > 0 || own.has("governance")
  ),
  datasetSensitivity: onDatasets(
    ({ card: own, properties }) => own.has("sensitive") || own.has("classification") || [...properties.keys()].some((name) => /classification|sensitive/.test(name))
  ),
  datasetStatistics: onDatasets(
    ({ card: own, properties }) => own.has("statistics") || [...properties.keys()].some((name) => /:size$/.test(name))
  ),
  author: onDocument((view) => view.authors.length > 0 || view.tools.length > 0),
  tool: onDocument((view) => view.tools.length > 0),
  toolVersion: onDocument((view) => view.tools.some((tool) => /\d/.test(tool))),
  timestamp: onDocument((view) => view.timestamp !== void 0 && !view.timestamp.startsWith("1970-01-01")),
  format: onDocument((view) => view.version !== ""),
  documentId: onDocument((view) => view.id !== void 0),
  context: onDocument((view) => view.lifecycles.length > 0),
  relationships: onDocument((view) => view.edges.length > 0),
  completeness: onDocument((view) => view.completeness !== void 0),
  signature: onDocument((view) => view.isSigned),
  software: onDocument(
    (view) => view.components.some(({ kind, ref }) => kind === "software" && ref !== view.main)
  ),
  services: onDocument((view) => view.components.some(({ kind }) => kind === "service")),
  security: onDocument(
    (view) => ["declarations", "definitions", "vulnerabilities"].some((name) => view.sections.has(name)) || [...view.sections].some((name) => name.startsWith("security_"))
  ),
  compliance: onModel(
    (model, view) => (model.card.get("compliance") ?? []).length > 0 || model.properties.has("sallyport:model:compliance") || view.sections.has("declarations")
  )
};

// src/aibom/score-profiles.ts
var FIXES = {
  modelName: "aibom.yml: name: OWNER/NAME",
  modelVersion: "aibom.yml: model-version: 1.0.0",
  modelIdentifier: "aibom.yml: purl: pkg:huggingface/OWNER/NAME@COMMIT",
  modelHash: "generate the document from the files, so that each has its SHA-256",
  modelLicense: "aibom.yml: license: Apache-2.0",
  modelProducer: "aibom.yml: supplier: { name: NAME }",
  modelDescription: "aibom.yml: description: TEXT",
  modelTime: "aibom.yml: release-time: 2026-01-31",
  modelArchitecture: "keep config.json beside the weights",
  modelTask: "aibom.yml: task: text-generation",
  modelInterfaces: "use a format that states its inputs and outputs (ONNX), or an MLmodel with a signature",
  modelMetrics: "aibom.yml: metrics: [{ type: accuracy, value: 0.9 }]",
  modelLimitations: "aibom.yml: limitations: [TEXT]",
  modelUses: "aibom.yml: intended-use: [TEXT]",
  modelConcerns: "aibom.yml: concerns: [{ name: TEXT, mitigation: TEXT }]",
  modelEnergy: "aibom.yml: energy: [{ activity: training, kwh: 1.5 }]",
  modelParameters: "generate the document from the weights, so that parameters are counted",
  modelTraining: "aibom.yml: training: TEXT",
  modelReferences: "aibom.yml: download-location: URL",
  modelCardLink: "add a README.md with a model card",
  files: "generate the document from the files, so that each has its SHA-256",
  lineage: "aibom.yml: base-models: [{ name: OWNER/NAME, relation: finetune }]",
  datasets: "aibom.yml: datasets: [{ name: NAME }]",
  datasetIdentifier: "aibom.yml: datasets[].url or version",
  datasetHash: "aibom.yml: datasets[].sha256",
  datasetLicense: "aibom.yml: datasets[].license",
  datasetDescription: "aibom.yml: datasets[].description",
  datasetProvenance: "aibom.yml: datasets[].owner or origin",
  datasetSensitivity: "aibom.yml: datasets[].classification or sensitive",
  datasetStatistics: "aibom.yml: datasets[].size",
  author: "generate the document with a tool that names itself",
  tool: "generate the document with a tool that names itself",
  toolVersion: "generate the document with a tool that states its version",
  timestamp: "set SOURCE_DATE_EPOCH, or let the generator write the time",
  format: "state the version of the standard in the document",
  documentId: "give the document a serial number or namespace",
  context: "state the lifecycle phase (CycloneDX metadata.lifecycles, SPDX software_sbomType)",
  relationships: "state dependencies or what contains what",
  completeness: "state how complete the document is (CycloneDX compositions)",
  signature: "sign the document and keep the signature as evidence (sallyport aibom attest)",
  software: "keep a lockfile (requirements.txt, uv.lock) beside the model",
  services: "aibom.yml: services: [{ name: NAME, environment: production }]",
  security: "add declarations or vulnerabilities to the document",
  compliance: "aibom.yml: standards: [ISO/IEC 42001]"
};
var row = (check, title, about) => ({
  check,
  title,
  source: about.source,
  level: about.level ?? "required"
});
var IDENTITY = [
  row("modelName", "name of the model", { source: "identity" }),
  row("modelVersion", "version of the model", { source: "identity" }),
  row("modelIdentifier", "package URL of the model", { source: "identity" }),
  row("modelHash", "SHA-256 of the model or of each of its files", { source: "identity" }),
  row("modelLicense", "licence of the model", { source: "identity" })
];
var AISVS = [
  row("files", "weights with their hashes", { source: "AISVS v1.0-C6.2.1; draft 3cd6561 C3.1.2" }),
  row("datasets", "data sets", { source: "AISVS v1.0-C6.2.1; draft 3cd6561 C3.1.2" }),
  row("modelLicense", "licence of the model", { source: "AISVS v1.0-C6.2.1" }),
  row("datasetLicense", "licences of the data sets", { source: "AISVS v1.0-C6.2.1" }),
  row("datasetProvenance", "origin of the data", { source: "AISVS v1.0-C6.2.1" }),
  row("documentId", "identity and version of the document", { source: "AISVS v1.0-C6.2.1" }),
  row("datasetHash", "checksums of training data", {
    source: "AISVS draft 3cd6561 C3.1.3",
    level: "recommended"
  }),
  row("lineage", "lineage", { source: "AISVS draft 3cd6561 C3.1.2", level: "recommended" }),
  row("services", "services that use the model, per environment", {
    source: "AISVS draft 3cd6561 C3.1.2",
    level: "recommended"
  }),
  row("modelMetrics", "validation results", { source: "AISVS draft 3cd6561 C3.1.3", level: "recommended" })
];
var G7 = [
  row("author", "author of the document", { source: "G7 metadata" }),
  row("documentId", "identity of the document", { source: "G7 metadata" }),
  row("format", "format and its version", { source: "G7 metadata" }),
  row("signature", "signature of the author", { source: "G7 metadata", level: "recommended" }),
  row("tool", "tool", { source: "G7 metadata" }),
  row("toolVersion", "version of the tool", { source: "G7 metadata" }),
  row("context", "generation context", { source: "G7 metadata" }),
  row("timestamp", "time of the document", { source: "G7 metadata" }),
  row("relationships", "dependency relationships", { source: "G7 metadata" }),
  row("services", "system: data flow to services", { source: "G7 system", level: "recommended" }),
  row("modelInterfaces", "system: inputs and outputs", { source: "G7 system", level: "recommended" }),
  row("modelUses", "system: application area", { source: "G7 system", level: "recommended" }),
  row("modelName", "name of the model", { source: "G7 models" }),
  row("modelIdentifier", "identifier of the model", { source: "G7 models" }),
  row("modelVersion", "version of the model", { source: "G7 models" }),
  row("modelTime", "time of the model", { source: "G7 models", level: "recommended" }),
  row("modelProducer", "producer of the model", { source: "G7 models" }),
  row("modelDescription", "description of the model", { source: "G7 models", level: "recommended" }),
  row("modelHash", "hash of the model, SHA-256 or stronger", { source: "G7 models" }),
  row("modelArchitecture", "architecture", { source: "G7 models", level: "recommended" }),
  row("modelParameters", "parameters and hyperparameters", { source: "G7 models", level: "recommended" }),
  row("modelTraining", "training properties", { source: "G7 models", level: "recommended" }),
  row("modelLicense", "licence of the model", { source: "G7 models", level: "recommended" }),
  row("modelReferences", "external references", { source: "G7 models", level: "recommended" }),
  row("datasets", "data sets", { source: "G7 datasets", level: "recommended" }),
  row("datasetIdentifier", "identifiers of data sets", { source: "G7 datasets" }),
  row("datasetDescription", "content of data sets", { source: "G7 datasets", level: "recommended" }),
  row("datasetHash", "hashes of data sets", { source: "G7 datasets", level: "recommended" }),
  row("datasetProvenance", "provenance of data sets", { source: "G7 datasets", level: "recommended" }),
  row("datasetStatistics", "statistical properties of data sets", {
    source: "G7 datasets",
    level: "recommended"
  }),
  row("datasetSensitivity", "sensitivity of data sets", { source: "G7 datasets", level: "recommended" }),
  row("datasetLicense", "licences of data sets", { source: "G7 datasets", level: "recommended" }),
  row("software", "infrastructure: software", { source: "G7 infrastructure", level: "recommended" }),
  row("security", "security: controls and vulnerabilities", { source: "G7 security", level: "recommended" }),
  row("compliance", "security: compliance", { source: "G7 security", level: "recommended" }),
  row("modelMetrics", "key performance indicators", { source: "G7 KPI", level: "recommended" })
];
var ANNEX_IV = [
  row("modelVersion", "version of the system", { source: "Annex IV 1(a)" }),
  row("modelProducer", "provider", { source: "Annex IV 1(a)" }),
  row("modelUses", "intended purpose", { source: "Annex IV 1(a)" }),
  row("services", "how it interacts with other systems", { source: "Annex IV 1(b)", level: "recommended" }),
  row("software", "versions of software", { source: "Annex IV 1(c)", level: "recommended" }),
  row("lineage", "pre-trained systems and tools used", { source: "Annex IV 2(a)" }),
  row("modelArchitecture", "architecture", { source: "Annex IV 2(c)" }),
  row("modelEnergy", "computational resources", { source: "Annex IV 2(c)", level: "recommended" }),
  row("datasets", "training data sets", { source: "Annex IV 2(d)" }),
  row("datasetProvenance", "provenance of the data", { source: "Annex IV 2(d)" }),
  row("datasetDescription", "scope and characteristics of the data", { source: "Annex IV 2(d)" }),
  row("modelTraining", "training methods", { source: "Annex IV 2(d)" }),
  row("modelMetrics", "metrics and test results", { source: "Annex IV 2(g)" }),
  row("security", "cybersecurity measures", { source: "Annex IV 2(h)", level: "recommended" }),
  row("modelLimitations", "capabilities and limitations", { source: "Annex IV 3" }),
  row("modelConcerns", "foreseeable risks", { source: "Annex IV 3" }),
  row("compliance", "standards applied", { source: "Annex IV 7", level: "recommended" })
];
var ROWS = {
  identity: IDENTITY,
  "aisvs-6.2": AISVS,
  "g7-2026-05": G7,
  "ai-act-annex-iv-readiness": ANNEX_IV
};
function elementsOf(profile) {
  return ROWS[profile].map(({ check, title, source, level }) => ({
    id: check,
    title,
    source,
    present: CHECKS[check],
    fix: FIXES[check],
    level
  }));
}

// src/aibom/score-bom.ts
var FROM_BYTES = /* @__PURE__ */ new Set([
  "modelHash",
  "files",
  "modelArchitecture",
  "modelInterfaces",
  "modelParameters"
]);
function scoreBom(view, profile) {
  if (profile === "owasp-compat") return scoreLikeOwasp(view);
  const hasUnread = view.components.some(
    (component) => component.properties.has("sallyport:file:unreadable")
  );
  const lines = elementsOf(profile).map(({ id, title, source, level, present: present2, fix }) => {
    const there = present2(view);
    if (there === void 0) return { id, title, source, level, state: "not-applicable" };
    if (there) return { id, title, source, level, state: "present" };
    const state = hasUnread && FROM_BYTES.has(id) ? "unreadable" : "missing";
    return {
      id,
      title,
      source,
      level,
      state,
      fix: state === "unreadable" ? "make the file readable, or export it in a format that is read, and generate again" : fix
    };
  });
  const counted = lines.filter(({ state }) => state !== "not-applicable");
  const present = counted.filter(({ state }) => state === "present");
  return {
    profile,
    score: counted.length === 0 ? 0 : Math.round(present.length / counted.length * 1e3) / 10,
    isMet: counted.every(({ state, level }) => state === "present" || level === "recommended"),
    lines
  };
}
function scoreLikeOwasp(view) {
  const { score, missing } = owaspScore(view);
  return {
    profile: "owasp-compat",
    score,
    isMet: missing.every(({ tier }) => tier !== "critical"),
    lines: missing.map(({ name, tier }) => ({
      id: name,
      title: name,
      source: "OWASP AIBOM generator",
      level: tier === "critical" ? "required" : "recommended",
      state: "missing",
      fix: `fill ${name}`
    }))
  };
}

export {
  scoreBom
};
