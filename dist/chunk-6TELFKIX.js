import {
  objectAt,
  objectsAt,
  textField,
  textsAt
} from "./chunk-GWH5HOZ4.js";
import {
  idsAt,
  isSpdx3Class,
  readSpdx3Graph
} from "./chunk-IOPUBLYQ.js";
import {
  COMPLETE_PROPERTY
} from "./chunk-IN2B43CO.js";
import {
  childPointer
} from "./chunk-52TUFNIX.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";
import {
  canonicalLicenses
} from "./chunk-H6H6AROV.js";
import {
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError
} from "./chunk-4YF2P4A2.js";

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
function statedLicenses(texts) {
  const stated = texts.filter((text) => !/^(?:NOASSERTION|NONE)$/i.test(text.trim()));
  return [...new Set(stated.flatMap(canonicalLicenses))].sort();
}
function worstCompleteness(words) {
  return words.find((word) => word !== "complete") ?? words[0];
}

// src/aibom/bom-view-cyclonedx.ts
var KINDS = /* @__PURE__ */ new Map([
  ["machine-learning-model", "model"],
  ["data", "dataset"],
  ["file", "file"]
]);
var MAX_DEPTH = 128;
function viewCyclonedx(document) {
  const walk = { components: [], edges: [], unnamed: 0 };
  const metadata = objectAt(document, "metadata");
  const main = valueAt(metadata, "component") === void 0 ? void 0 : addComponent(walk, { object: objectAt(metadata, "component"), pointer: "/metadata/component" }, 0);
  for (const component of placedAt(document, "components", "")) addComponent(walk, component, 0);
  for (const service of placedAt(document, "services", "")) walk.components.push(toService(walk, service));
  for (const item of objectsAt(document, "dependencies"))
    for (const to of textsAt(item, "dependsOn"))
      walk.edges.push({ from: textAt(item, "ref") ?? "", to, kind: "depends-on" });
  const tools = valueAt(metadata, "tools");
  const listed = Array.isArray(tools) ? objectsAt(metadata, "tools") : objectsAt(objectAt(metadata, "tools"), "components");
  const completeness = completenessOf(document, main);
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
    ...completeness === void 0 ? {} : { completeness },
    ...main === void 0 ? {} : { main },
    components: walk.components,
    edges: withTests(walk),
    sections: new Set(Object.keys(document))
  };
}
function placedAt(object, key, pointer) {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? value : [];
  return items.flatMap(
    (item, index) => isRecord(item) ? [{ object: item, pointer: childPointer(`${pointer}/${key}`, index) }] : []
  );
}
function completenessOf(document, main) {
  const compositions = objectsAt(document, "compositions");
  const own = compositions.filter((each) => main !== void 0 && textsAt(each, "assemblies").includes(main));
  const general = compositions.filter(
    (each) => valueAt(each, "assemblies") === void 0 && valueAt(each, "dependencies") === void 0
  );
  return worstCompleteness([...own, ...general].flatMap((each) => textAt(each, "aggregate") ?? []));
}
function addComponent(walk, { object, pointer }, depth) {
  const made = toComponent(walk, { object, pointer });
  walk.components.push(made);
  if (depth >= MAX_DEPTH) return made.ref;
  for (const child of placedAt(object, "components", pointer))
    walk.edges.push({ from: made.ref, to: addComponent(walk, child, depth + 1), kind: "contains" });
  const pedigree = objectAt(object, "pedigree");
  for (const key of ["ancestors", "variants"])
    for (const base of placedAt(pedigree, key, `${pointer}/pedigree`))
      walk.edges.push({ from: made.ref, to: addComponent(walk, base, depth + 1), kind: "descends-from" });
  const parameters = objectAt(objectAt(object, "modelCard"), "modelParameters");
  for (const dataset of placedAt(parameters, "datasets", `${pointer}/modelCard/modelParameters`)) {
    const ref = textAt(dataset.object, "ref");
    if (ref !== void 0) walk.edges.push({ from: made.ref, to: ref, kind: "trained-on" });
    else walk.edges.push({ from: made.ref, to: addInlineDataset(walk, dataset), kind: "trained-on" });
  }
  return made.ref;
}
function withTests({ edges, components }) {
  const tests = new Set(
    components.filter(
      ({ properties }) => (properties.get("sallyport:dataset:usage") ?? []).some(
        (usage) => /^(?:testing|validation)$/.test(usage)
      )
    ).map(({ ref }) => ref)
  );
  return edges.map(
    (edge) => edge.kind === "trained-on" && tests.has(edge.to) ? { ...edge, kind: "tested-on" } : edge
  );
}
function refOf(walk, object) {
  const ref = textAt(object, "bom-ref");
  if (ref !== void 0) return ref;
  walk.unnamed += 1;
  return `unnamed-${String(walk.unnamed)}`;
}
function toComponent(walk, { object: component, pointer }) {
  const group = textAt(component, "group");
  const name = textAt(component, "name") ?? "";
  return {
    ref: refOf(walk, component),
    pointer,
    kind: KINDS.get(textAt(component, "type") ?? "") ?? "software",
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
    licenses: licensesOf(component, false),
    concluded: licensesOf(component, true),
    properties: propertiesOf(component),
    card: cardOf(component),
    references: objectsAt(component, "externalReferences").map((each) => ({
      type: textAt(each, "type") ?? "other",
      url: textAt(each, "url") ?? ""
    })),
    ...timeOf(component)
  };
}
function licensesOf(component, isConcluded) {
  const texts = objectsAt(component, "licenses").flatMap((choice) => {
    const license = objectAt(choice, "license");
    const concluded = [choice, license].some((each) => textAt(each, "acknowledgement") === "concluded");
    if (concluded !== isConcluded) return [];
    return textAt(choice, "expression") ?? textAt(license, "id") ?? textAt(license, "name") ?? [];
  });
  return statedLicenses(texts);
}
function timeOf(component) {
  const properties = propertiesOf(component);
  const time = properties.get("sallyport:model:release-time") ?? properties.get("sallyport:dataset:release-time") ?? properties.get("sallyport:model:built-time");
  return time?.[0] === void 0 ? {} : { time: time[0] };
}
function propertiesOf(object) {
  const own = objectsAt(object, "properties");
  const card = objectsAt(objectAt(object, "modelCard"), "properties");
  return multiMap(
    [...own, ...card].map((each) => [textAt(each, "name") ?? "", textAt(each, "value") ?? ""])
  );
}
function cardOf(component) {
  const card = objectAt(component, "modelCard");
  const parameters = objectAt(card, "modelParameters");
  const considerations = objectAt(card, "considerations");
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
    objectsAt(objectAt(card, "quantitativeAnalysis"), "performanceMetrics").map(
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
function addInlineDataset(walk, { object: data, pointer }) {
  const name = textAt(data, "name") ?? "dataset";
  const object = { type: "data", name, data: [data], "bom-ref": textAt(data, "bom-ref") };
  const component = toComponent(walk, { object, pointer });
  walk.components.push(component);
  return component.ref;
}
function toService(walk, { object: service, pointer }) {
  const made = toComponent(walk, { object: { ...service, type: "service" }, pointer });
  const [environment] = made.properties.get("sallyport:service:environment") ?? [];
  return {
    ...made,
    kind: "service",
    ...environment === void 0 ? {} : { environment },
    ...textField("supplier", objectAt(service, "provider"), "name"),
    references: textsAt(service, "endpoints").map((url) => ({ type: "endpoint", url }))
  };
}

// src/aibom/bom-view-spdx2.ts
var EDGES = /* @__PURE__ */ new Map([
  ["CONTAINS", { kind: "contains" }],
  ["CONTAINED_BY", { kind: "contains", reverse: true }],
  ["DEPENDS_ON", { kind: "depends-on" }],
  ["DEPENDENCY_OF", { kind: "depends-on", reverse: true }],
  ["DESCENDANT_OF", { kind: "descends-from" }],
  ["ANCESTOR_OF", { kind: "descends-from", reverse: true }],
  ["DATA_FILE_OF", { kind: "trained-on", reverse: true }],
  ["TEST_OF", { kind: "tested-on", reverse: true }]
]);
function viewSpdx2(document) {
  const info = objectAt(document, "creationInfo");
  const creators = textsAt(info, "creators");
  const relations = objectsAt(document, "relationships");
  const edges = relations.flatMap((relation) => {
    const edge = EDGES.get(textAt(relation, "relationshipType") ?? "");
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
  const components = ["packages", "files"].flatMap(
    (key) => objectsAt(document, key).map(
      (item, index) => toComponent2(item, { edges, pointer: `/${key}/${String(index)}` })
    )
  );
  const [complete] = components.find(({ ref }) => ref === main)?.properties.get(COMPLETE_PROPERTY) ?? [];
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
    ...complete === void 0 ? {} : { completeness: complete === "true" ? "complete" : "incomplete" },
    components,
    edges,
    sections: new Set(Object.keys(document))
  };
}
function toComponent2(item, { edges, pointer }) {
  const ref = textAt(item, "SPDXID") ?? "";
  const properties = propertiesOf2(item);
  const purl = objectsAt(item, "externalRefs").find((each) => textAt(each, "referenceType") === "purl");
  const supplier = textAt(item, "supplier")?.replace(/^\w+: /, "");
  const author = textAt(item, "originator")?.replace(/^\w+: /, "");
  const time = textAt(item, "releaseDate") ?? textAt(item, "builtDate");
  const place = textAt(item, "downloadLocation");
  return {
    ref,
    pointer,
    kind: kindOf(item, { properties, edges, ref }),
    name: textAt(item, "name") ?? (textAt(item, "fileName") ?? "").replace(/^\.\//, ""),
    ...textField("version", item, "versionInfo"),
    ...purl === void 0 ? {} : textField("purl", purl, "referenceLocator"),
    ...textField("description", item, "description"),
    ...supplier === void 0 || supplier === "NOASSERTION" ? {} : { supplier },
    authors: author === void 0 ? [] : [author],
    hashes: sortedHashes(objectsAt(item, "checksums").map(hashOf)),
    licenses: statedLicenses(textsAt(item, "licenseDeclared")),
    concluded: statedLicenses(textsAt(item, "licenseConcluded")),
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
var EDGES2 = /* @__PURE__ */ new Map([
  ["contains", "contains"],
  ["hasDataFile", "contains"],
  ["dependsOn", "depends-on"],
  ["descendantOf", "descends-from"],
  ["trainedOn", "trained-on"],
  ["testedOn", "tested-on"]
]);
var ENERGY = [
  ["ai_trainingEnergyConsumption", "training"],
  ["ai_finetuningEnergyConsumption", "fine-tuning"],
  ["ai_inferenceEnergyConsumption", "inference"]
];
function viewSpdx3(document) {
  const graph = readSpdx3Graph(document);
  const of = (type) => graph.nodes.filter((node) => isSpdx3Class(node.type, type));
  const relations = of("Relationship");
  const licenses = licensesOf2(graph, relations, "hasDeclaredLicense");
  const concluded = licensesOf2(graph, relations, "hasConcludedLicense");
  const components = graph.nodes.filter((node) => isSpdx3Class(node.type, "software_SoftwareArtifact")).map((node) => toComponent3(node, { graph, licenses, concluded }));
  const [info] = of("CreationInfo");
  const [sbom] = of("software_Sbom");
  const [top] = of("SpdxDocument");
  const roots = [sbom, top].flatMap((node) => node === void 0 ? [] : idsAt(node.object, "rootElement"));
  const main = roots.find((id) => components.some((component) => component.ref === id));
  const completeness = worstCompleteness(
    relations.filter(({ object }) => textAt(object, "relationshipType") === "contains").filter(({ object }) => main !== void 0 && idsAt(object, "from").includes(main)).map(({ object }) => textAt(object, "completeness") ?? "noAssertion")
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
    ...completeness === void 0 ? {} : { completeness },
    ...main === void 0 ? {} : { main },
    components,
    edges: edgesOf(relations),
    sections: new Set(graph.nodes.map((node) => node.type))
  };
}
function edgesOf(relations) {
  const edges = /* @__PURE__ */ new Map();
  for (const { object } of relations) {
    const kind = EDGES2.get(textAt(object, "relationshipType") ?? "");
    if (kind === void 0) continue;
    for (const from of idsAt(object, "from"))
      for (const to of idsAt(object, "to")) edges.set(`${from}
${kind}
${to}`, { from, to, kind });
  }
  return [...edges.values()];
}
function licensesOf2(graph, relations, type) {
  const pairs = relations.filter(({ object }) => textAt(object, "relationshipType") === type).flatMap(
    ({ object }) => idsAt(object, "from").flatMap(
      (from) => idsAt(object, "to").flatMap((to) => {
        const text = licenseTextOf(graph, to);
        return text === void 0 ? [] : [[from, text]];
      })
    )
  );
  return multiMap(pairs);
}
function licenseTextOf(graph, id) {
  if (/NoAssertion|NoneLicense|NoneElement/.test(id)) return void 0;
  const object = graph.byId.get(id)?.object ?? {};
  const text = textAt(object, "simplelicensing_licenseExpression") ?? textAt(object, "name") ?? id;
  return text.replace(/^https?:\/\/spdx\.org\/licenses\//, "");
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
  licenses,
  concluded
}) {
  const { object } = node;
  const environment = /^runs in (.+)$/.exec(textAt(object, "comment") ?? "")?.[1];
  const [supplier] = namesOf(graph, idsAt(object, "suppliedBy"));
  const time = textAt(object, "releaseTime") ?? textAt(object, "builtTime");
  return {
    ref: node.id ?? node.pointer,
    pointer: node.pointer,
    kind: kindOf2(node),
    name: textAt(object, "name") ?? "",
    ...textField("version", object, "software_packageVersion"),
    ...textField("purl", object, "software_packageUrl"),
    ...textField("description", object, "description"),
    ...supplier === void 0 ? {} : { supplier },
    authors: namesOf(graph, idsAt(object, "originatedBy")),
    hashes: sortedHashes(objectsAt(object, "verifiedUsing").flatMap(hashOf2)),
    licenses: statedLicenses(licenses.get(node.id ?? "") ?? []),
    concluded: statedLicenses(concluded.get(node.id ?? "") ?? []),
    properties: propertiesOf3(object),
    card: cardOf2(object),
    references: [
      ...textsAt(object, "software_downloadLocation").map((url) => ({ type: "distribution", url })),
      ...textsAt(object, "software_homePage").map((url) => ({ type: "website", url })),
      .../^model card: /.test(textAt(object, "comment") ?? "") ? [{ type: "model-card", url: (textAt(object, "comment") ?? "").slice(12) }] : []
    ],
    ...time === void 0 ? {} : { time },
    ...environment === void 0 ? {} : { environment }
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
  const energy = objectAt(object, "ai_energyConsumption");
  for (const [key, activity] of ENERGY)
    if (objectsAt(energy, key).length > 0) pairs.push(["energy", activity]);
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
  const view = viewBom(document);
  if (view !== void 0) return view;
  throw new AppError("unsupported", `${name} is neither CycloneDX nor SPDX in JSON`);
}
function viewBom(document) {
  if (!isRecord(document)) return void 0;
  if (textAt(document, "bomFormat") === "CycloneDX") return viewCyclonedx(document);
  if (textAt(document, "spdxVersion") !== void 0) return viewSpdx2(document);
  return valueAt(document, "@context") === void 0 ? void 0 : viewSpdx3(document);
}

export {
  readBom,
  viewBom
};
