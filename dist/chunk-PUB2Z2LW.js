import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  readBomFile
} from "./chunk-5YWOZFZM.js";
import {
  joinLines,
  paint
} from "./chunk-QYBLFLEH.js";
import {
  idsAt,
  isSpdx3Class,
  readSpdx3Graph
} from "./chunk-GLDFTN2N.js";
import "./chunk-IBRWATGN.js";
import "./chunk-FLHDGRRM.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  DEFAULT_SCORE_PROFILE
} from "./chunk-NFLA5234.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-JGVKAPCJ.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  escapeUnseen
} from "./chunk-DNG7EB5A.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError,
  isAppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/aibom/bom-view-model.ts
function multiMap(pairs) {
  const map = /* @__PURE__ */ new Map();
  for (const [name, value] of pairs) {
    const list = map.get(name);
    if (list === void 0) map.set(name, [value]);
    else list.push(value);
  }
  return map;
}
function sortedHashes(hashes) {
  return [...hashes].sort((a, b) => `${a.algorithm}
${a.value}` < `${b.algorithm}
${b.value}` ? -1 : 1);
}

// src/aibom/json-lists.ts
function objectsAt(object, key) {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function objectAt(object, key) {
  const value = valueAt(object, key);
  return isRecord(value) ? value : {};
}
function textsAt(object, key) {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string").filter((item) => item.trim() !== "");
}
function textField(name, object, key) {
  const value = textAt(object, key);
  const made = value === void 0 ? {} : { [name]: value };
  return made;
}

// src/aibom/bom-view-cyclonedx.ts
var KINDS = {
  "machine-learning-model": "model",
  data: "dataset",
  file: "file"
};
var MAX_DEPTH = 20;
function viewCyclonedx(document) {
  const walk = { components: [], edges: [], unnamed: 0 };
  const metadata = objectAt(document, "metadata");
  const main = valueAt(metadata, "component") === void 0 ? void 0 : addComponent(walk, objectAt(metadata, "component"), 0);
  for (const component of objectsAt(document, "components")) addComponent(walk, component, 0);
  for (const service of objectsAt(document, "services")) walk.components.push(toService(walk, service));
  for (const item of objectsAt(document, "dependencies"))
    for (const to of textsAt(item, "dependsOn"))
      walk.edges.push({ from: textAt(item, "ref") ?? "", to, kind: "depends-on" });
  const tools = valueAt(metadata, "tools");
  const listed = Array.isArray(tools) ? objectsAt(metadata, "tools") : objectsAt(objectAt(metadata, "tools"), "components");
  const [composition] = objectsAt(document, "compositions");
  return {
    standard: "CycloneDX",
    version: textAt(document, "specVersion") ?? "",
    ...textField("id", document, "serialNumber"),
    ...textField("timestamp", metadata, "timestamp"),
    authors: [
      ...objectsAt(metadata, "authors"),
      objectAt(metadata, "supplier"),
      objectAt(metadata, "manufacturer"),
      objectAt(metadata, "manufacture")
    ].flatMap((each) => textAt(each, "name") ?? []),
    tools: listed.map((tool) => [textAt(tool, "name") ?? "", textAt(tool, "version") ?? ""].join(" ").trim()),
    lifecycles: objectsAt(metadata, "lifecycles").flatMap(
      (each) => textAt(each, "phase") ?? textAt(each, "name") ?? []
    ),
    isSigned: valueAt(document, "signature") !== void 0,
    ...composition === void 0 ? {} : textField("completeness", composition, "aggregate"),
    ...main === void 0 ? {} : { main },
    components: walk.components,
    edges: walk.edges,
    sections: new Set(Object.keys(document))
  };
}
function addComponent(walk, component, depth) {
  const made = toComponent(walk, component);
  walk.components.push(made);
  if (depth >= MAX_DEPTH) return made.ref;
  for (const child of objectsAt(component, "components"))
    walk.edges.push({ from: made.ref, to: addComponent(walk, child, depth + 1), kind: "contains" });
  const pedigree = objectAt(component, "pedigree");
  for (const base of [...objectsAt(pedigree, "ancestors"), ...objectsAt(pedigree, "variants")])
    walk.edges.push({ from: made.ref, to: addComponent(walk, base, depth + 1), kind: "descends-from" });
  const parameters = objectAt(objectAt(component, "modelCard"), "modelParameters");
  for (const dataset of objectsAt(parameters, "datasets")) {
    const ref = textAt(dataset, "ref");
    if (ref !== void 0) walk.edges.push({ from: made.ref, to: ref, kind: "trained-on" });
    else walk.edges.push({ from: made.ref, to: addInlineDataset(walk, dataset), kind: "trained-on" });
  }
  return made.ref;
}
function refOf(walk, object) {
  const ref = textAt(object, "bom-ref");
  if (ref !== void 0) return ref;
  walk.unnamed += 1;
  return `unnamed-${String(walk.unnamed)}`;
}
function toComponent(walk, component) {
  const group = textAt(component, "group");
  const name = textAt(component, "name") ?? "";
  return {
    ref: refOf(walk, component),
    kind: KINDS[textAt(component, "type") ?? ""] ?? "software",
    name: group === void 0 ? name : `${group}/${name}`,
    ...textField("version", component, "version"),
    ...textField("purl", component, "purl"),
    ...textField("description", component, "description"),
    ...textField(
      "supplier",
      { ...objectAt(component, "manufacturer"), ...objectAt(component, "supplier") },
      "name"
    ),
    authors: [
      ...objectsAt(component, "authors").flatMap((each) => textAt(each, "name") ?? []),
      ...textsAt(component, "author")
    ],
    hashes: sortedHashes(
      objectsAt(component, "hashes").map((hash) => ({
        algorithm: textAt(hash, "alg") ?? "",
        value: (textAt(hash, "content") ?? "").toLowerCase()
      }))
    ),
    licenses: objectsAt(component, "licenses").flatMap((choice) => {
      const license = objectAt(choice, "license");
      if ([choice, license].some((each) => textAt(each, "acknowledgement") === "concluded")) return [];
      return textAt(choice, "expression") ?? textAt(license, "id") ?? textAt(license, "name") ?? [];
    }),
    properties: propertiesOf(component),
    card: cardOf(component),
    references: objectsAt(component, "externalReferences").map((each) => ({
      type: textAt(each, "type") ?? "other",
      url: textAt(each, "url") ?? ""
    })),
    ...timeOf(component)
  };
}
function timeOf(component) {
  const properties = propertiesOf(component);
  const time = properties.get("sallyport:model:release-time") ?? properties.get("sallyport:dataset:release-time") ?? properties.get("sallyport:model:built-time");
  return time?.[0] === void 0 ? {} : { time: time[0] };
}
function propertiesOf(object) {
  const own = objectsAt(object, "properties");
  const card3 = objectsAt(objectAt(object, "modelCard"), "properties");
  return multiMap(
    [...own, ...card3].map((each) => [textAt(each, "name") ?? "", textAt(each, "value") ?? ""])
  );
}
function cardOf(component) {
  const card3 = objectAt(component, "modelCard");
  const parameters = objectAt(card3, "modelParameters");
  const considerations = objectAt(card3, "considerations");
  const [data = {}] = objectsAt(component, "data");
  const pairs = [];
  const add = (name, values) => {
    for (const value of values) pairs.push([name, value]);
  };
  add("task", textsAt(parameters, "task"));
  add("family", textsAt(parameters, "architectureFamily"));
  add("architecture", textsAt(parameters, "modelArchitecture"));
  add("approach", textsAt(objectAt(parameters, "approach"), "type"));
  add(
    "inputs",
    objectsAt(parameters, "inputs").flatMap((each) => textsAt(each, "format"))
  );
  add(
    "outputs",
    objectsAt(parameters, "outputs").flatMap((each) => textsAt(each, "format"))
  );
  add(
    "metrics",
    objectsAt(objectAt(card3, "quantitativeAnalysis"), "performanceMetrics").map(
      (each) => `${textAt(each, "type") ?? ""}=${textAt(each, "value") ?? ""}`
    )
  );
  add("users", textsAt(considerations, "users"));
  add("uses", textsAt(considerations, "useCases"));
  add("limitations", textsAt(considerations, "technicalLimitations"));
  add("tradeoffs", textsAt(considerations, "performanceTradeoffs"));
  add(
    "concerns",
    objectsAt(considerations, "ethicalConsiderations").flatMap((each) => textsAt(each, "name"))
  );
  add(
    "fairness",
    objectsAt(considerations, "fairnessAssessments").flatMap((each) => textsAt(each, "groupAtRisk"))
  );
  add(
    "energy",
    objectsAt(objectAt(considerations, "environmentalConsiderations"), "energyConsumptions").flatMap(
      (each) => textsAt(each, "activity")
    )
  );
  add("classification", textsAt(data, "classification"));
  add("sensitive", textsAt(data, "sensitiveData"));
  add("content", [...textsAt(objectAt(data, "contents"), "url"), ...textsAt(data, "description")]);
  const governance = objectAt(data, "governance");
  add(
    "governance",
    ["owners", "stewards", "custodians"].flatMap(
      (role) => objectsAt(governance, role).flatMap((each) => textsAt(objectAt(each, "organization"), "name"))
    )
  );
  return multiMap(pairs);
}
function addInlineDataset(walk, data) {
  const component = toComponent(walk, {
    type: "data",
    name: textAt(data, "name") ?? "dataset",
    data: [data],
    "bom-ref": textAt(data, "bom-ref")
  });
  walk.components.push(component);
  return component.ref;
}
function toService(walk, service) {
  return {
    ...toComponent(walk, { ...service, type: "service" }),
    kind: "service",
    ...textField("supplier", objectAt(service, "provider"), "name"),
    references: textsAt(service, "endpoints").map((url) => ({ type: "endpoint", url }))
  };
}

// src/aibom/bom-view-spdx2.ts
var EDGES = {
  CONTAINS: { kind: "contains" },
  CONTAINED_BY: { kind: "contains", reverse: true },
  DEPENDS_ON: { kind: "depends-on" },
  DEPENDENCY_OF: { kind: "depends-on", reverse: true },
  DESCENDANT_OF: { kind: "descends-from" },
  ANCESTOR_OF: { kind: "descends-from", reverse: true },
  DATA_FILE_OF: { kind: "trained-on", reverse: true },
  TEST_OF: { kind: "tested-on", reverse: true }
};
function viewSpdx2(document) {
  const info = objectAt(document, "creationInfo");
  const creators = textsAt(info, "creators");
  const relations = objectsAt(document, "relationships");
  const edges = relations.flatMap((relation) => {
    const edge = EDGES[textAt(relation, "relationshipType") ?? ""];
    const from = textAt(relation, "spdxElementId") ?? "";
    const to = textAt(relation, "relatedSpdxElement") ?? "";
    if (edge === void 0) return [];
    return [edge.reverse === true ? { from: to, to: from, kind: edge.kind } : { from, to, kind: edge.kind }];
  });
  const described = [
    ...textsAt(document, "documentDescribes"),
    ...relations.filter((each) => textAt(each, "relationshipType") === "DESCRIBES").flatMap((each) => textAt(each, "relatedSpdxElement") ?? [])
  ];
  const [main] = described;
  return {
    standard: "SPDX",
    version: (textAt(document, "spdxVersion") ?? "").replace(/^SPDX-/, ""),
    ...textField("id", document, "documentNamespace"),
    ...textField("timestamp", info, "created"),
    authors: creators.filter((each) => !each.startsWith("Tool:")).map((each) => each.replace(/^\w+: /, "")),
    tools: creators.filter((each) => each.startsWith("Tool:")).map((each) => each.replace(/^Tool: /, "")),
    lifecycles: [],
    isSigned: false,
    ...main === void 0 ? {} : { main },
    components: [...objectsAt(document, "packages"), ...objectsAt(document, "files")].map(
      (item) => toComponent2(item, edges)
    ),
    edges,
    sections: new Set(Object.keys(document))
  };
}
function toComponent2(item, edges) {
  const ref = textAt(item, "SPDXID") ?? "";
  const properties = propertiesOf2(item);
  const purl = objectsAt(item, "externalRefs").find((each) => textAt(each, "referenceType") === "purl");
  const supplier = textAt(item, "supplier")?.replace(/^\w+: /, "");
  const author = textAt(item, "originator")?.replace(/^\w+: /, "");
  const time = textAt(item, "releaseDate") ?? textAt(item, "builtDate");
  const place = textAt(item, "downloadLocation");
  return {
    ref,
    kind: kindOf(item, { properties, edges, ref }),
    name: textAt(item, "name") ?? (textAt(item, "fileName") ?? "").replace(/^\.\//, ""),
    ...textField("version", item, "versionInfo"),
    ...purl === void 0 ? {} : textField("purl", purl, "referenceLocator"),
    ...textField("description", item, "description"),
    ...supplier === void 0 || supplier === "NOASSERTION" ? {} : { supplier },
    authors: author === void 0 ? [] : [author],
    hashes: sortedHashes(objectsAt(item, "checksums").map(hashOf)),
    licenses: textsAt(item, "licenseDeclared").filter((text) => text !== "NOASSERTION" && text !== "NONE"),
    properties,
    card: multiMap(
      ["task", "architecture", "metric", "limitation", "intended-use"].flatMap(
        (name) => (properties.get(`sallyport:model:${name}`) ?? []).map(
          (value) => [CARD[name] ?? name, value.replace(/ \[[^\]]*\]=/, "=")]
        )
      )
    ),
    references: place === void 0 || place === "NOASSERTION" || place === "NONE" ? [] : [{ type: "distribution", url: place }],
    ...time === void 0 ? {} : { time }
  };
}
var CARD = {
  metric: "metrics",
  limitation: "limitations",
  "intended-use": "uses"
};
function kindOf(item, about) {
  if (textAt(item, "fileName") !== void 0 || textAt(item, "primaryPackagePurpose") === "FILE")
    return "file";
  if (about.properties.has("sallyport:model:digest")) return "model";
  const incoming = about.edges.filter((edge) => edge.to === about.ref).map((edge) => edge.kind);
  if (incoming.includes("trained-on") || incoming.includes("tested-on")) return "dataset";
  return incoming.includes("descends-from") ? "model" : "software";
}
function hashOf(sum) {
  const algorithm = (textAt(sum, "algorithm") ?? "").replace(/^SHA(\d{1,3})$/, "SHA-$1");
  return { algorithm, value: (textAt(sum, "checksumValue") ?? "").toLowerCase() };
}
function propertiesOf2(item) {
  const pairs = objectsAt(item, "annotations").flatMap(
    (annotation) => {
      const comment = textAt(annotation, "comment") ?? "";
      if (!comment.startsWith('[{"name":')) return [];
      try {
        const list = parseStrictJson(comment, { maxBytes: 16 * 1024 * 1024, what: "annotation" });
        return (Array.isArray(list) ? list : []).filter(isRecord).map((each) => [textAt(each, "name") ?? "", textAt(each, "value") ?? ""]);
      } catch (error) {
        if (!isAppError(error)) throw error;
        return [];
      }
    }
  );
  return multiMap(pairs);
}

// src/aibom/bom-view-spdx3.ts
var EDGES2 = {
  contains: "contains",
  hasDataFile: "contains",
  dependsOn: "depends-on",
  descendantOf: "descends-from",
  trainedOn: "trained-on",
  testedOn: "tested-on"
};
function viewSpdx3(document) {
  const graph = readSpdx3Graph(document);
  const of = (type) => graph.nodes.filter((node) => isSpdx3Class(node.type, type));
  const relations = of("Relationship");
  const licenses = licensesOf(graph, relations);
  const components = graph.nodes.filter((node) => isSpdx3Class(node.type, "software_SoftwareArtifact")).map((node) => toComponent3(node, { graph, licenses }));
  const [info] = of("CreationInfo");
  const [sbom] = of("software_Sbom");
  const [top] = of("SpdxDocument");
  const roots = [sbom, top].flatMap((node) => node === void 0 ? [] : idsAt(node.object, "rootElement"));
  const main = roots.find((id) => components.some((component) => component.ref === id));
  const contains = relations.find(
    (node) => textAt(node.object, "relationshipType") === "contains" && idsAt(node.object, "from")[0] === main
  );
  return {
    standard: "SPDX",
    version: info === void 0 ? "3.0.1" : textAt(info.object, "specVersion") ?? "3.0.1",
    ...top?.id === void 0 ? {} : { id: top.id },
    ...info === void 0 ? {} : textField("timestamp", info.object, "created"),
    authors: info === void 0 ? [] : namesOf(graph, idsAt(info.object, "createdBy")),
    tools: info === void 0 ? [] : namesOf(graph, idsAt(info.object, "createdUsing")),
    lifecycles: sbom === void 0 ? [] : textsAt(sbom.object, "software_sbomType"),
    isSigned: false,
    ...contains === void 0 ? {} : textField("completeness", contains.object, "completeness"),
    ...main === void 0 ? {} : { main },
    components,
    edges: edgesOf(relations),
    sections: new Set(graph.nodes.map((node) => node.type))
  };
}
function edgesOf(relations) {
  const edges = /* @__PURE__ */ new Map();
  for (const { object } of relations) {
    const kind = EDGES2[textAt(object, "relationshipType") ?? ""];
    if (kind === void 0) continue;
    for (const from of idsAt(object, "from"))
      for (const to of idsAt(object, "to")) edges.set(`${from}
${kind}
${to}`, { from, to, kind });
  }
  return [...edges.values()];
}
function licensesOf(graph, relations) {
  const pairs = relations.filter(({ object }) => textAt(object, "relationshipType") === "hasDeclaredLicense").flatMap(
    ({ object }) => idsAt(object, "from").flatMap(
      (from) => idsAt(object, "to").flatMap((to) => {
        const text = textAt(graph.byId.get(to)?.object ?? {}, "simplelicensing_licenseExpression");
        return text === void 0 ? [] : [[from, text]];
      })
    )
  );
  return multiMap(pairs);
}
function namesOf(graph, ids) {
  return ids.flatMap((id) => textAt(graph.byId.get(id)?.object ?? {}, "name") ?? []);
}
function kindOf2({ type, object }) {
  if (type === "ai_AIPackage") return "model";
  if (type === "dataset_DatasetPackage") return "dataset";
  if (type === "software_File" || type === "software_Snippet") return "file";
  const purpose = textAt(object, "software_primaryPurpose");
  if (purpose === "model") return "model";
  return purpose === "application" && /^runs in /.test(textAt(object, "comment") ?? "") ? "service" : "software";
}
function toComponent3(node, {
  graph,
  licenses
}) {
  const { object } = node;
  const [supplier] = namesOf(graph, idsAt(object, "suppliedBy"));
  const time = textAt(object, "releaseTime") ?? textAt(object, "builtTime");
  return {
    ref: node.id ?? node.pointer,
    kind: kindOf2(node),
    name: textAt(object, "name") ?? "",
    ...textField("version", object, "software_packageVersion"),
    ...textField("purl", object, "software_packageUrl"),
    ...textField("description", object, "description"),
    ...supplier === void 0 ? {} : { supplier },
    authors: namesOf(graph, idsAt(object, "originatedBy")),
    hashes: sortedHashes(objectsAt(object, "verifiedUsing").flatMap(hashOf2)),
    licenses: licenses.get(node.id ?? "") ?? [],
    properties: propertiesOf3(object),
    card: cardOf2(object),
    references: [
      ...textsAt(object, "software_downloadLocation").map((url) => ({ type: "distribution", url })),
      ...textsAt(object, "software_homePage").map((url) => ({ type: "website", url })),
      .../^model card: /.test(textAt(object, "comment") ?? "") ? [{ type: "model-card", url: (textAt(object, "comment") ?? "").slice(12) }] : []
    ],
    ...time === void 0 ? {} : { time }
  };
}
function hashOf2(hash) {
  const algorithm = textAt(hash, "algorithm");
  const value = textAt(hash, "hashValue");
  if (algorithm === void 0 || value === void 0) return [];
  const spelled = algorithm.replace(/^sha(\d{1,3})$/, "SHA-$1").replace(/^sha3_/, "SHA3-").replace(/^md5$/, "MD5").replace(/^blake2b/, "BLAKE2b-").replace(/^blake3$/, "BLAKE3");
  return [{ algorithm: spelled, value: value.toLowerCase() }];
}
function propertiesOf3(object) {
  const entries = objectsAt(object, "extension").flatMap(
    (extension) => objectsAt(extension, "extension_cdxProperty")
  );
  return multiMap(
    entries.map(
      (entry) => [
        textAt(entry, "extension_cdxPropName") ?? "",
        textAt(entry, "extension_cdxPropValue") ?? ""
      ]
    )
  );
}
function cardOf2(object) {
  const pairs = [];
  const add = (name, key) => {
    for (const value of textsAt(object, key)) if (value !== "noAssertion") pairs.push([name, value]);
  };
  add("task", "ai_domain");
  const [family, architecture] = textsAt(object, "ai_typeOfModel");
  if (family !== void 0) pairs.push(["family", family]);
  if (architecture !== void 0) pairs.push(["architecture", architecture]);
  add("uses", "ai_informationAboutApplication");
  add("training", "ai_informationAboutTraining");
  add("limitations", "ai_limitation");
  for (const entry of objectsAt(object, "ai_metric"))
    pairs.push([
      "metrics",
      `${(textAt(entry, "key") ?? "").replace(/ \[.*\]$/, "")}=${textAt(entry, "value") ?? ""}`
    ]);
  for (const entry of objectsAt(object, "ai_hyperparameter"))
    pairs.push(["hyperparameters", `${textAt(entry, "key") ?? ""}=${textAt(entry, "value") ?? ""}`]);
  if (valueAt(object, "ai_energyConsumption") !== void 0) pairs.push(["energy", "stated"]);
  add("compliance", "ai_standardCompliance");
  add("risk", "ai_safetyRiskAssessment");
  add("content", "dataset_datasetType");
  add("sensitive", "dataset_hasSensitivePersonalInformation");
  add("uses", "dataset_intendedUse");
  add("classification", "dataset_confidentialityLevel");
  const size = valueAt(object, "dataset_datasetSize");
  if (typeof size === "number") pairs.push(["statistics", `size=${String(size)}`]);
  return multiMap(pairs);
}

// src/aibom/bom-view.ts
var MAX_BYTES = 128 * 1024 * 1024;
function readBom(bytes, name) {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 128, what: name });
  if (isRecord(document)) {
    if (textAt(document, "bomFormat") === "CycloneDX") return viewCyclonedx(document);
    if (textAt(document, "spdxVersion") !== void 0) return viewSpdx2(document);
    if (valueAt(document, "@context") !== void 0) return viewSpdx3(document);
  }
  throw new AppError("unsupported", `${name} is neither CycloneDX nor SPDX in JSON`);
}

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
      fix: state === "unreadable" ? "make the file readable and generate again" : fix
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

// src/flows/score-bom.ts
async function scoreBomFile(file, { profile = DEFAULT_SCORE_PROFILE, minimum = 0 }) {
  const { name, bytes } = await readBomFile(file);
  const scored = scoreBom(readBom(bytes, name), profile);
  return { ...scored, name, verdict: verdictOf(scored, minimum) };
}
function verdictOf({ score, isMet, lines }, minimum) {
  const isMissing = lines.some(({ level, state }) => level === "required" && state === "missing");
  if (isMissing || score < minimum) return "block";
  return isMet ? "pass" : "indeterminate";
}

// src/report/bom-score-text.ts
function renderBomScore({ name, profile, score, isMet, lines }, terminal) {
  const absent = lines.filter(({ state }) => state === "missing" || state === "unreadable");
  const sorted = [...absent].sort((a, b) => Number(b.level === "required") - Number(a.level === "required"));
  const required = absent.filter(({ level }) => level === "required").length;
  const count = absent.length === 0 ? "nothing is missing" : `${quantity(absent.length, "element")} missing, ${String(required)} of them required`;
  const head = `${score.toFixed(1)} of 100  profile ${profile}  ${escapeUnseen(name)}: ${count}`;
  return joinLines([
    paint(head, isMet ? ["green"] : ["bold"], terminal),
    ...sorted.flatMap((line) => elementLines(line, terminal))
  ]);
}
function elementLines({ title, source, level, state, fix }, terminal) {
  const label = state === "unreadable" ? state : level;
  const about = title === source ? title : `${title} (${source})`;
  return [
    ...labelledLines({ label, styles: level === "required" ? ["bold"] : ["dim"], text: about }, terminal),
    ...fix === void 0 ? [] : remedyLines(fix, terminal)
  ];
}

// src/cli/verb-aibom-score.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var aibomScoreVerb = async ({ file, ...options }, { terminal }) => {
  const scored = await scoreBomFile(file, options);
  const { name, verdict, profile, score, isMet, lines } = scored;
  const json = { file: name, verdict, profile, score, met: isMet, elements: lines };
  return done(renderBomScore(scored, terminal), json, EXIT[verdict]);
};
export {
  aibomScoreVerb
};
