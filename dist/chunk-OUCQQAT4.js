import {
  licenseTextOf,
  toSpdxLicense
} from "./chunk-LB6KOHQ3.js";
import {
  downloadLocationOf,
  formatTime,
  isAdapter,
  purlOfBaseModel,
  purlOfModel,
  purlOfPackage
} from "./chunk-AFA24CH2.js";
import {
  checkSpdx3,
  findProfileGaps
} from "./chunk-26IYXMBJ.js";
import {
  SPDX3_CONTEXT,
  readSpdx3Graph
} from "./chunk-IOPUBLYQ.js";
import {
  BomFindings
} from "./chunk-UMXAUIAC.js";
import {
  RELATION_PROPERTY,
  cardProperties,
  fileProperties,
  modelProperties
} from "./chunk-IN2B43CO.js";
import {
  allOf,
  firstOf,
  purposeOf
} from "./chunk-K4LGMNAG.js";
import {
  uuidOfUrl
} from "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import {
  canonicalDigest
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/aibom/spdx3-elements.ts
var CREATION_INFO = "_:creationinfo";
var Spdx3Elements = class {
  namespace;
  #elements = /* @__PURE__ */ new Map();
  #relations = 0;
  /** `key`: what makes the document this one. */
  constructor(key) {
    this.namespace = `${PRODUCT.uri}/spdx/${key}#`;
  }
  get all() {
    return [...this.#elements.values()];
  }
  idOf(part) {
    return `${this.namespace}${encodeURIComponent(part)}`;
  }
  /** Adds an element once and returns its id. */
  add(part, element) {
    const id = this.idOf(part);
    if (!this.#elements.has(id)) {
      const { type, ...rest } = element;
      this.#elements.set(id, { type, spdxId: id, creationInfo: CREATION_INFO, ...rest });
    }
    return id;
  }
  /** A relationship; ids are numbered in the order they are made, which is the order of the facts. */
  relate(from, relationshipType, about) {
    if (about.to.length === 0) return;
    this.#relations += 1;
    const { to, scope, completeness } = about;
    this.add(`relationship-${String(this.#relations)}`, {
      type: scope === void 0 ? "Relationship" : "LifecycleScopedRelationship",
      from,
      relationshipType,
      to,
      ...completeness === void 0 ? {} : { completeness },
      ...scope === void 0 ? {} : { scope }
    });
  }
  /** An agent by name; the same name is one agent. */
  agent(type, name, more = {}) {
    return this.add(`agent-${type}-${name}`, { type, ...more, name });
  }
};
function toSpdx3Hashes(claims) {
  return claims.flatMap(({ algorithm, value }) => {
    const name = algorithm.toLowerCase().replace("sha3-", "sha3_").replaceAll("-", "").replace("blake2b", "blake2b");
    return NAMES.has(name) ? [{ type: "Hash", algorithm: name, hashValue: value }] : [];
  });
}
var NAMES = /* @__PURE__ */ new Set([
  "md5",
  "sha1",
  "sha224",
  "sha256",
  "sha384",
  "sha512",
  "sha3_256",
  "sha3_384",
  "sha3_512",
  "blake2b256",
  "blake2b384",
  "blake2b512",
  "blake3"
]);
function toDictionary(pairs) {
  return pairs.map(({ name, value }) => ({ type: "DictionaryEntry", key: name, value }));
}
function toCdxExtension(properties) {
  if (properties.length === 0) return void 0;
  return [
    {
      type: "extension_CdxPropertiesExtension",
      extension_cdxProperty: properties.map(({ name, value }) => ({
        type: "extension_CdxPropertyEntry",
        extension_cdxPropName: name,
        extension_cdxPropValue: value
      }))
    }
  ];
}

// src/aibom/spdx3-files.ts
var PURPOSES = {
  weights: "model",
  configuration: "configuration",
  tokenizer: "configuration",
  "chat-template": "configuration",
  "adapter-configuration": "configuration",
  prompt: "configuration",
  "agent-instructions": "configuration",
  "mcp-manifest": "manifest",
  skill: "configuration",
  "model-card": "documentation",
  license: "documentation",
  "dependency-manifest": "manifest",
  data: "data",
  code: "source",
  other: "file"
};
function addSpdx3Files(elements, of, about) {
  const ids = about.files.map((file) => ({ id: addFile(elements, file), purpose: purposeOf(file) }));
  const withPurpose = (...wanted) => ids.filter(({ purpose }) => wanted.includes(purpose)).map(({ id }) => id);
  elements.relate(of, "contains", {
    to: ids.map(({ id }) => id),
    completeness: about.complete ? "complete" : "incomplete"
  });
  elements.relate(of, "hasDataFile", { to: withPurpose("weights") });
  elements.relate(of, "hasDocumentation", { to: withPurpose("model-card") });
  elements.relate(of, "hasDependencyManifest", { to: withPurpose("dependency-manifest") });
  for (const id of withPurpose(
    "configuration",
    "tokenizer",
    "chat-template",
    "adapter-configuration",
    "prompt"
  ))
    elements.relate(id, "configures", { to: [of] });
}
function addFile(elements, file) {
  const { entry, lfs } = file;
  const extension = toCdxExtension(fileProperties(file));
  return elements.add(`file-${entry.path}`, {
    type: "software_File",
    name: entry.path,
    ...lfs === void 0 ? {} : { comment: "a Git LFS pointer lies in place of the file: the hash is that of the file" },
    verifiedUsing: toSpdx3Hashes([{ algorithm: "SHA-256", value: lfs?.sha256 ?? entry.sha256 }]),
    software_primaryPurpose: PURPOSES[purposeOf(file)],
    software_fileKind: "file",
    ...extension === void 0 ? {} : { extension }
  });
}

// src/aibom/spdx3-licenses.ts
var NO_ASSERTION = "expandedlicensing_NoAssertionLicense";
function addSpdx3Licenses(elements, of, claims) {
  elements.relate(of, "hasDeclaredLicense", { to: [addLicense(elements, claims.declared)] });
  elements.relate(of, "hasConcludedLicense", { to: [addLicense(elements, claims.concluded)] });
}
function addLicense(elements, claims) {
  const license = toSpdxLicense(claims);
  if (license === void 0) return NO_ASSERTION;
  const custom = license.references.map(({ id, claim }) => ({
    type: "DictionaryEntry",
    key: id,
    value: elements.add(`license-text-${id}`, {
      type: "simplelicensing_SimpleLicensingText",
      name: claim.text,
      simplelicensing_licenseText: licenseTextOf(claim)
    })
  }));
  return elements.add(`license-${license.expression}`, {
    type: "simplelicensing_LicenseExpression",
    ...custom.length === 0 ? {} : { simplelicensing_customIdToUri: custom },
    simplelicensing_licenseExpression: license.expression
  });
}

// src/aibom/spdx3-model.ts
function addSpdx3Model(elements, model) {
  const { facts } = model;
  const organization = firstOf(facts, "organization")?.value;
  const supplier = firstOf(facts, "supplier")?.value ?? (organization === void 0 ? void 0 : { name: organization });
  const authors = allOf(facts, "author").map((fact) => elements.agent("Person", fact.value));
  const maker = firstOf(facts, "manufacturer")?.value;
  const makers = [...maker === void 0 ? [] : [elements.agent("Organization", maker.name)], ...authors];
  const card = model.files.find((file) => file.entry.path.toLowerCase() === "readme.md");
  return elements.add("model", {
    type: "ai_AIPackage",
    name: model.name,
    ...text("description", firstOf(facts, "description")?.value),
    ...makers.length === 0 ? {} : { originatedBy: makers },
    ...supplier === void 0 ? {} : { suppliedBy: elements.agent("Organization", supplier.name) },
    ...text("builtTime", firstOf(facts, "built-time")?.value),
    ...text("releaseTime", firstOf(facts, "release-time")?.value),
    ...model.files.length === 1 && model.files[0] !== void 0 ? { verifiedUsing: toSpdx3Hashes([{ algorithm: "SHA-256", value: model.files[0].entry.sha256 }]) } : {},
    ...card === void 0 ? {} : { comment: `model card: ${card.entry.path}` },
    software_primaryPurpose: "model",
    ...text("software_packageVersion", model.version),
    ...text("software_packageUrl", purlOfModel(model)),
    ...text("software_downloadLocation", downloadLocationOf(model)),
    ...text("software_homePage", firstOf(facts, "homepage")?.value),
    ...aiFields(model),
    ...list("extension", toCdxExtension([...modelProperties(model), ...cardProperties(model)]) ?? [])
  });
}
function aiFields(model) {
  const { facts } = model;
  const types = [
    .../* @__PURE__ */ new Set([firstOf(facts, "architecture-family")?.value, firstOf(facts, "architecture")?.value])
  ];
  const domains = [
    ...allOf(facts, "domain").map((fact) => fact.value),
    ...allOf(facts, "task").map((fact) => fact.value)
  ];
  const uses = allOf(facts, "intended-use").map((fact) => fact.value);
  const limits = [...allOf(facts, "limitation"), ...allOf(facts, "tradeoff")].map((fact) => fact.value);
  const concerns = allOf(facts, "concern").map(
    ({ value }) => value.mitigation === void 0 ? value.name : `${value.name} (mitigation: ${value.mitigation})`
  );
  const application = [firstOf(facts, "application")?.value, ...uses].filter((each) => each !== void 0);
  const metrics = allOf(facts, "metric").map(({ value }) => ({
    name: value.slice === void 0 ? value.type : `${value.type} [${value.slice}]`,
    value: value.value
  }));
  const sensitive = firstOf(facts, "sensitive-personal-information")?.value;
  return {
    ai_autonomyType: firstOf(facts, "autonomy")?.value ?? "noAssertion",
    ...list("ai_domain", [...new Set(domains)]),
    ...energyOf(allOf(facts, "energy").map((fact) => fact.value)),
    ...list("ai_hyperparameter", toDictionary(hyperparameters(model))),
    ...text("ai_informationAboutApplication", application.length === 0 ? void 0 : application.join(" ")),
    ...text("ai_informationAboutTraining", joined(allOf(facts, "training").map((fact) => fact.value))),
    ...text(
      "ai_limitation",
      [...limits, ...concerns].length === 0 ? void 0 : [...limits, ...concerns].join(" ")
    ),
    ...list("ai_metric", toDictionary(metrics)),
    ...list(
      "ai_metricDecisionThreshold",
      toDictionary(allOf(facts, "metric-threshold").map((fact) => fact.value))
    ),
    ...list(
      "ai_modelDataPreprocessing",
      allOf(facts, "preprocessing").map((fact) => fact.value)
    ),
    ...list(
      "ai_modelExplainability",
      allOf(facts, "explainability").map((fact) => fact.value)
    ),
    ...text("ai_safetyRiskAssessment", firstOf(facts, "safety-risk")?.value),
    ...list(
      "ai_standardCompliance",
      allOf(facts, "compliance").map((fact) => fact.value)
    ),
    ...list(
      "ai_typeOfModel",
      types.filter((each) => each !== void 0)
    ),
    ai_useSensitivePersonalInformation: sensitive ?? "noAssertion"
  };
}
function hyperparameters({
  facts,
  weights
}) {
  const counted = weights === void 0 ? [] : [{ name: "parameters", value: String(weights.parameters) }];
  const quantization = firstOf(facts, "quantization")?.value;
  const stated = allOf(facts, "hyperparameter").map((fact) => fact.value);
  return [
    ...counted,
    ...quantization === void 0 ? [] : [{ name: "quantization", value: quantization }],
    ...[...stated].sort((a, b) => a.name < b.name ? -1 : 1)
  ];
}
function energyOf(claims) {
  const phases = {
    training: "ai_trainingEnergyConsumption",
    "fine-tuning": "ai_finetuningEnergyConsumption",
    inference: "ai_inferenceEnergyConsumption"
  };
  const parts = {};
  for (const claim of claims) {
    const key = Object.hasOwn(phases, claim.activity) ? phases[claim.activity] : void 0;
    if (key === void 0 || claim.kilowattHours === void 0) continue;
    (parts[key] ??= []).push({
      type: "ai_EnergyConsumptionDescription",
      ai_energyQuantity: claim.kilowattHours,
      ai_energyUnit: "kilowattHour"
    });
  }
  return Object.keys(parts).length === 0 ? {} : { ai_energyConsumption: { type: "ai_EnergyConsumption", ...parts } };
}
function joined(texts) {
  return texts.length === 0 ? void 0 : texts.join(" ");
}
function text(key, value) {
  return value === void 0 || value === "" ? {} : { [key]: value };
}
function list(key, values) {
  return values.length === 0 ? {} : { [key]: values };
}

// src/aibom/spdx3-surroundings.ts
function addSpdx3Datasets(elements, of, model) {
  const claims = allOf(model.facts, "dataset").map((fact) => fact.value);
  for (const claim of claims) {
    const id = addDataset(elements, claim);
    const isTest = claim.usage === "testing" || claim.usage === "validation";
    elements.relate(of, isTest ? "testedOn" : "trainedOn", {
      to: [id],
      completeness: "incomplete",
      scope: isTest ? "test" : "development"
    });
  }
}
function addDataset(elements, claim) {
  const properties = [
    ...claim.usage === void 0 ? [] : [{ name: "sallyport:dataset:usage", value: claim.usage }],
    ...claim.classification === void 0 ? [] : [{ name: "sallyport:dataset:classification", value: claim.classification }],
    ...(claim.sensitive ?? []).map((value) => ({ name: "sallyport:dataset:sensitive", value })),
    ...(claim.governance ?? []).map(({ role, organization }) => ({
      name: `sallyport:dataset:${role}`,
      value: organization
    }))
  ];
  const size = Number(claim.size);
  const id = elements.add(`dataset-${claim.name}`, {
    type: "dataset_DatasetPackage",
    name: claim.name,
    ...field("description", claim.description),
    ...field("builtTime", claim.builtTime),
    ...field("releaseTime", claim.releaseTime),
    ...claim.origin === void 0 ? {} : { originatedBy: [elements.agent("Organization", claim.origin)] },
    ...claim.hashes === void 0 ? {} : { verifiedUsing: toSpdx3Hashes(claim.hashes) },
    software_primaryPurpose: "data",
    ...field("software_packageVersion", claim.version),
    ...field("software_downloadLocation", claim.url),
    ...claim.preprocessing === void 0 ? {} : { dataset_dataPreprocessing: [claim.preprocessing] },
    ...claim.knownBias === void 0 ? {} : { dataset_knownBias: [claim.knownBias] },
    ...claim.size === void 0 || !Number.isSafeInteger(size) ? {} : { dataset_datasetSize: size },
    dataset_datasetType: claim.types === void 0 || claim.types.length === 0 ? ["noAssertion"] : claim.types,
    ...field("extension", toCdxExtension(properties))
  });
  const declared = claim.license === void 0 ? [] : [{ text: claim.license }];
  addSpdx3Licenses(elements, id, { declared, concluded: [] });
  return id;
}
function addSpdx3Lineage(elements, of, model) {
  for (const { value } of allOf(model.facts, "base-model")) {
    if (value.name === model.name) continue;
    const properties = value.relation === void 0 ? [] : [{ name: RELATION_PROPERTY, value: value.relation }];
    const id = elements.add(`base-${value.name}`, {
      type: "software_Package",
      name: value.name,
      software_primaryPurpose: "model",
      ...field("software_packageVersion", value.version),
      ...field("software_packageUrl", purlOfBaseModel(value)),
      ...field("software_downloadLocation", value.url),
      ...field("extension", toCdxExtension(properties))
    });
    elements.relate(of, "descendantOf", { to: [id] });
    if (isAdapter(model)) elements.relate(of, "dependsOn", { to: [id], scope: "runtime" });
  }
}
function addSpdx3Packages(elements, of, model) {
  const claims = allOf(model.facts, "package").map((fact) => fact.value);
  const byName = /* @__PURE__ */ new Map();
  const made = claims.map((claim) => {
    const purl = purlOfPackage(claim);
    const algorithms = new Set(claim.hashes?.map((hash) => hash.algorithm));
    const isOneFile = claim.hashes !== void 0 && algorithms.size === claim.hashes.length;
    const id = elements.add(`package-${purl}`, {
      type: "software_Package",
      name: claim.name,
      ...isOneFile ? { verifiedUsing: toSpdx3Hashes(claim.hashes) } : {},
      software_primaryPurpose: "library",
      ...field("software_packageVersion", claim.version),
      software_packageUrl: purl
    });
    const key = `${claim.ecosystem}
${claim.name}`;
    byName.set(key, [...byName.get(key) ?? [], id]);
    return { id, claim };
  });
  const direct = made.filter(({ claim }) => claim.isDirect !== false).map(({ id }) => id);
  elements.relate(of, "dependsOn", { to: direct, scope: "runtime" });
  for (const { id, claim } of made) {
    const needs = (claim.dependsOn ?? []).flatMap((name) => byName.get(`${claim.ecosystem}
${name}`) ?? []);
    elements.relate(id, "dependsOn", { to: [...new Set(needs)].filter((need) => need !== id) });
  }
}
function addSpdx3Uses(elements, of, model) {
  for (const { value } of allOf(model.facts, "service")) {
    const id = elements.add(`service-${value.environment}/${value.name}`, {
      type: "software_Package",
      name: value.name,
      comment: `runs in ${value.environment}`,
      ...value.owner === void 0 ? {} : { suppliedBy: elements.agent("Organization", value.owner) },
      software_primaryPurpose: "application",
      ...field("software_homePage", value.endpoint)
    });
    elements.relate(id, "dependsOn", { to: [of], scope: "runtime" });
  }
  for (const { value } of allOf(model.facts, "approval")) {
    const about = [value.statement, value.reference].filter((each) => each !== void 0).join("; ");
    elements.add(`approval-${value.environment}-${value.by}`, {
      type: "Annotation",
      annotationType: "review",
      statement: `approved for ${value.environment} by ${value.by}${about === "" ? "" : `: ${about}`}`,
      subject: of
    });
  }
  addSteps(elements, of, model);
}
function addSteps(elements, of, model) {
  const time = firstOf(model.facts, "built-time")?.value;
  const own = new Set(model.files.map((file) => file.entry.path));
  for (const { value } of allOf(model.facts, "step")) {
    const id = elements.add(`step-${value.name}`, {
      type: "build_Build",
      name: value.name,
      build_buildType: `${PRODUCT.uri}/build-types/pipeline-step`,
      build_buildId: value.name,
      ...field("build_buildEndTime", time)
    });
    const fileOf = (item) => own.has(item.name) ? elements.idOf(`file-${item.name}`) : elements.add(`step-file-${item.name}`, {
      type: "software_File",
      name: item.name,
      ...item.hash === void 0 ? {} : { verifiedUsing: toSpdx3Hashes([item.hash]) }
    });
    elements.relate(id, "hasInput", { to: value.inputs.map(fileOf) });
    elements.relate(id, "hasOutput", { to: value.outputs.length === 0 ? [of] : value.outputs.map(fileOf) });
  }
}
function field(key, value) {
  return value === void 0 || value === "" ? {} : { [key]: value };
}

// src/aibom/spdx3-writer.ts
var NO_TIME = "1970-01-01T00:00:00Z";
var NO_TIME_COMMENT = "the time was not recorded, so that the same model gives the same bytes";
function writeSpdx3(model, timestamp) {
  const created = timestamp === void 0 ? NO_TIME : formatTime(timestamp);
  const draft = toDocument(model, created, "draft");
  const key = uuidOfUrl(`${PRODUCT.uri}/spdx/${model.rootSha256}/${canonicalDigest(draft.bom)}`);
  const { bom, gaps } = toDocument(model, created, key);
  const findings = new BomFindings(model.name);
  checkSpdx3(bom, readSpdx3Graph(bom), findings);
  const [first] = findings.all.filter(
    (finding) => finding.ruleId !== "bom-mutable-version" && finding.ruleId !== "bom-invalid-purl"
  );
  if (first !== void 0) {
    throw new AppError(
      "internal",
      `the AI-BOM of ${model.name} is not valid SPDX 3.0.1: ${first.location.pointer ?? ""}: ${first.message}`,
      { hint: "this is a bug; report it with the model card and configuration of the model" }
    );
  }
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}
`, "utf8"), gaps };
}
function toDocument(model, created, key) {
  const elements = new Spdx3Elements(key);
  const agent = elements.agent("SoftwareAgent", PRODUCT.name);
  const tool = elements.add("tool", { type: "Tool", name: `${PRODUCT.name}-${PRODUCT.version}` });
  const id = addSpdx3Model(elements, model);
  addSpdx3Licenses(elements, id, {
    declared: allOf(model.facts, "license").map((fact) => fact.value),
    concluded: allOf(model.facts, "concluded-license").map((fact) => fact.value)
  });
  addSpdx3Files(elements, id, model);
  addSpdx3Datasets(elements, id, model);
  addSpdx3Lineage(elements, id, model);
  addSpdx3Packages(elements, id, model);
  addSpdx3Uses(elements, id, model);
  const content = elements.all;
  const gaps = findProfileGaps(readSpdx3Graph({ "@graph": content }));
  const members = content.map((element) => String(element["spdxId"]));
  const sbom = elements.add("sbom", {
    type: "software_Sbom",
    software_sbomType: ["analyzed"],
    profileConformance: profilesOf(model, gaps),
    rootElement: [id],
    element: members
  });
  const license = elements.add("data-license", {
    type: "simplelicensing_LicenseExpression",
    simplelicensing_licenseExpression: "CC0-1.0"
  });
  elements.add("document", {
    type: "SpdxDocument",
    name: `AI-BOM of ${model.name}`,
    profileConformance: profilesOf(model, gaps),
    dataLicense: license,
    rootElement: [sbom],
    element: [...members, sbom, license]
  });
  const creationInfo = {
    type: "CreationInfo",
    "@id": CREATION_INFO,
    ...created === NO_TIME ? { comment: NO_TIME_COMMENT } : {},
    specVersion: "3.0.1",
    created,
    createdBy: [agent],
    createdUsing: [tool]
  };
  return { bom: { "@context": SPDX3_CONTEXT, "@graph": [creationInfo, ...elements.all] }, gaps };
}
function profilesOf(model, gaps) {
  const meets = (profile) => gaps.every((gap) => gap.profile !== profile);
  const hasDatasets = allOf(model.facts, "dataset").length > 0;
  return [
    "core",
    "software",
    "simpleLicensing",
    ...meets("ai") ? ["ai"] : [],
    ...hasDatasets && meets("dataset") ? ["dataset"] : [],
    ...allOf(model.facts, "step").length > 0 ? ["build"] : []
  ];
}
export {
  writeSpdx3
};
