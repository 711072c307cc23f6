import {
  SPDX3_CLASSES,
  SPDX3_CONTEXT,
  SPDX3_INDIVIDUALS,
  SPDX3_VALUES,
  idsAt,
  isSpdx3Class,
  typeOf
} from "./chunk-IOPUBLYQ.js";
import {
  hashProblem,
  purlProblem
} from "./chunk-UMXAUIAC.js";
import {
  childPointer
} from "./chunk-52TUFNIX.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";
import {
  cleanText
} from "./chunk-TKUUSHV2.js";

// src/aibom/spdx3-values.ts
function spdx3ValueProblem(kind, value) {
  switch (kind) {
    case "string":
      return typeof value === "string" ? void 0 : "the value is no text";
    case "anyURI":
      return typeof value === "string" && value !== "" && !/\s/.test(value) ? void 0 : "the value is no URI";
    case "dateTimeStamp":
      return typeof value === "string" && isTime(value) ? void 0 : "the time is not YYYY-MM-DDThh:mm:ssZ";
    case "decimal":
      return isDecimal(value) ? void 0 : "the value is no decimal number";
    case "boolean":
      return typeof value === "boolean" ? void 0 : "the value is neither true nor false";
    case "nonNegativeInteger":
      return Number.isInteger(value) && Number(value) >= 0 ? void 0 : "the value is no number from 0 up";
    case "positiveInteger":
      return Number.isInteger(value) && Number(value) >= 1 ? void 0 : "the value is no number from 1 up";
    default:
      return void 0;
  }
}
function isTime(text) {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
function isDecimal(value) {
  if (typeof value === "number") return Number.isFinite(value);
  return typeof value === "string" && /^-?\d+(?:\.\d*)?$/.test(value);
}

// src/aibom/spdx3-check.ts
var LINKED_DATA_KEYS = /* @__PURE__ */ new Set(["type", "@type", "spdxId", "@id"]);
function checkSpdx3(document, graph, findings) {
  if (valueAt(document, "@context") !== SPDX3_CONTEXT)
    findings.add("bom-schema", "/@context", `the context is not exactly ${SPDX3_CONTEXT}`);
  const external = new Set(
    graph.nodes.filter((node) => node.type === "ExternalMap").flatMap((node) => textAt(node.object, "externalSpdxId") ?? [])
  );
  for (const node of graph.nodes) checkNode(node, { graph, findings, external });
  checkIdentifiers(graph, findings);
  const documents = graph.nodes.filter((node) => node.type === "SpdxDocument");
  if (documents.length !== 1)
    findings.add(
      "bom-schema",
      "/@graph",
      `a file has one SpdxDocument, this has ${String(documents.length)}`
    );
}
function checkNode(node, context) {
  const { findings } = context;
  const found = Object.hasOwn(SPDX3_CLASSES, node.type) ? SPDX3_CLASSES[node.type] : void 0;
  if (found === void 0) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(node.type))
      findings.add(
        "bom-schema",
        node.pointer,
        `${JSON.stringify(cleanText(node.type, 80))} is no class of SPDX 3.0.1`
      );
    return;
  }
  if (found.isAbstract === true)
    findings.add("bom-schema", node.pointer, `${node.type} is abstract and has no instances`);
  const properties = propertiesOf(node.type);
  for (const key of Object.keys(node.object))
    if (!LINKED_DATA_KEYS.has(key) && key !== "@context" && !properties.has(key))
      findings.add(
        "bom-schema",
        childPointer(node.pointer, key),
        `${node.type} has no property ${JSON.stringify(cleanText(key, 80))}`
      );
  for (const [key, property] of properties) checkProperty(node, { key, property }, context);
  checkMeaning(node, findings);
  checkProfileNames(node, findings);
}
var cache = /* @__PURE__ */ new Map();
function propertiesOf(type) {
  const known = cache.get(type);
  if (known !== void 0) return known;
  const all = /* @__PURE__ */ new Map();
  for (let name = type; name !== void 0; name = SPDX3_CLASSES[name]?.parent)
    for (const [key, text] of Object.entries(SPDX3_CLASSES[name]?.properties ?? {}))
      all.set(key, parseProperty(text));
  cache.set(type, all);
  return all;
}
var COUNTS = {
  "?": [0, 1],
  "1": [1, 1],
  "*": [0, Infinity],
  "+": [1, Infinity],
  "2": [2, Infinity]
};
function parseProperty(text) {
  const [min, max] = COUNTS[text.charAt(0)] ?? [0, Infinity];
  return { kind: text.slice(1), min, max };
}
function checkProperty(node, { key, property }, context) {
  const { findings } = context;
  const value = valueAt(node.object, key);
  const pointer = childPointer(node.pointer, key);
  if (value === void 0) {
    if (property.min > 0) findings.add("bom-schema", node.pointer, `${node.type} lacks ${key}`);
    return;
  }
  if (property.max === 1 && Array.isArray(value)) {
    findings.add("bom-schema", pointer, `${key} is one value, not a list`);
    return;
  }
  if (property.max > 1 && !Array.isArray(value)) {
    findings.add("bom-schema", pointer, `${key} is a list`);
    return;
  }
  const items = Array.isArray(value) ? value : [value];
  if (items.length < property.min)
    findings.add(
      "bom-schema",
      pointer,
      `${key} has ${String(items.length)} values, at least ${String(property.min)} are needed`
    );
  for (const [index, item] of items.entries())
    checkValue(
      item,
      { kind: property.kind, pointer: Array.isArray(value) ? childPointer(pointer, index) : pointer },
      context
    );
}
function checkValue(item, at, context) {
  const { kind, pointer } = at;
  const values = SPDX3_VALUES[kind];
  if (values !== void 0) {
    if (typeof item !== "string" || !values.includes(item))
      context.findings.add(
        "bom-schema",
        pointer,
        `${cleanText(JSON.stringify(item) ?? "", 60)} is no ${kind}`
      );
  } else if (Object.hasOwn(SPDX3_CLASSES, kind)) checkReference(item, at, context);
  else {
    const problem = spdx3ValueProblem(kind, item);
    if (problem !== void 0) context.findings.add("bom-schema", pointer, problem);
  }
}
function checkReference(item, { kind, pointer }, context) {
  const { findings, graph, external } = context;
  if (isRecord(item)) {
    const type2 = typeOf(item);
    if (type2 === void 0) findings.add("bom-schema", pointer, "the object has no type");
    else if (Object.hasOwn(SPDX3_CLASSES, type2) && !isSpdx3Class(type2, kind))
      findings.add("bom-wrong-class", pointer, `${type2} is no ${kind}`);
    return;
  }
  if (typeof item !== "string") {
    findings.add("bom-schema", pointer, `the value is neither an object nor the id of a ${kind}`);
    return;
  }
  const individual = Object.hasOwn(SPDX3_INDIVIDUALS, item) ? SPDX3_INDIVIDUALS[item] : void 0;
  const target = graph.byId.get(item);
  const type = individual ?? target?.type;
  if (type === void 0) {
    if (!external.has(item))
      findings.add(
        "bom-dangling-reference",
        pointer,
        `nothing has the id ${JSON.stringify(cleanText(item, 160))}`
      );
  } else if (Object.hasOwn(SPDX3_CLASSES, type) && !isSpdx3Class(type, kind) && individual === void 0)
    findings.add(
      "bom-wrong-class",
      pointer,
      `${JSON.stringify(cleanText(item, 120))} is ${type}, not ${kind}`
    );
}
function checkProfileNames(node, findings) {
  for (const name of idsAt(node.object, "profileConformance")) {
    if (name === "extension")
      findings.add(
        "bom-schema",
        childPointer(node.pointer, "profileConformance"),
        'the profile "extension" cannot be named in JSON-LD of 3.0.1'
      );
  }
}
function checkMeaning(node, findings) {
  if (node.type === "Hash" || node.type === "PackageVerificationCode") {
    const problem = hashProblem(
      textAt(node.object, "algorithm") ?? "",
      textAt(node.object, "hashValue") ?? ""
    );
    if (problem !== void 0 && textAt(node.object, "hashValue") !== void 0)
      findings.add("bom-invalid-hash", node.pointer, problem);
  }
  const purl = textAt(node.object, "software_packageUrl");
  if (purl !== void 0) {
    const problem = purlProblem(purl);
    if (problem !== void 0)
      findings.add(problem.rule, childPointer(node.pointer, "software_packageUrl"), problem.message);
  }
}
function checkIdentifiers(graph, findings) {
  const first = /* @__PURE__ */ new Map();
  for (const node of graph.nodes) {
    const isElement = isSpdx3Class(node.type, "Element") || isSpdx3Class(node.type, "simplelicensing_AnyLicenseInfo");
    if (isElement && (node.id === void 0 || !/^(?!_:)[^\s:]+:.+/.test(node.id)))
      findings.add("bom-schema", node.pointer, `${node.type} has no spdxId that is an IRI`);
    if (node.id === void 0) continue;
    const earlier = first.get(node.id);
    if (earlier === void 0) first.set(node.id, node.pointer);
    else if (Object.keys(node.object).length > 2)
      findings.add(
        "bom-duplicate-reference",
        node.pointer,
        `${JSON.stringify(cleanText(node.id, 120))} is also at ${earlier}`
      );
  }
}

// src/aibom/spdx3-profiles.ts
var MANDATORY = [
  {
    profile: "ai",
    type: "ai_AIPackage",
    fields: [
      "suppliedBy",
      "software_downloadLocation",
      "software_packageVersion",
      "software_primaryPurpose",
      "releaseTime"
    ]
  },
  {
    profile: "dataset",
    type: "dataset_DatasetPackage",
    fields: [
      "builtTime",
      "dataset_datasetType",
      "originatedBy",
      "releaseTime",
      "software_downloadLocation",
      "software_primaryPurpose"
    ]
  }
];
var FILLS = {
  suppliedBy: "supplier",
  software_downloadLocation: "download-location",
  software_packageVersion: "model-version",
  releaseTime: "release-time",
  "dataset builtTime": "datasets[].built-time",
  "dataset releaseTime": "datasets[].release-time",
  "dataset originatedBy": "datasets[].origin",
  "dataset software_downloadLocation": "datasets[].url",
  "dataset dataset_datasetType": "datasets[].types"
};
function findProfileGaps(graph) {
  const relations = licenceRelations(graph);
  return MANDATORY.flatMap(
    (mandatory) => graph.nodes.filter((node) => node.type === mandatory.type).flatMap((node) => [...fieldGaps(node, mandatory), ...licenceGaps(node, mandatory.profile, relations)])
  );
}
function fieldGaps(node, { profile, fields }) {
  return fields.flatMap((field) => {
    const value = valueAt(node.object, field);
    const isThere = value !== void 0 && !(Array.isArray(value) && value.length === 0);
    const isOne = field !== "originatedBy" || !Array.isArray(value) || value.length === 1;
    return isThere && isOne ? [] : [gapOf(node, profile, field)];
  });
}
function licenceRelations(graph) {
  const byElement = /* @__PURE__ */ new Map();
  for (const { type, object } of graph.nodes) {
    const kind = type === "Relationship" ? valueAt(object, "relationshipType") : void 0;
    if (kind !== "hasDeclaredLicense" && kind !== "hasConcludedLicense") continue;
    for (const from of idsAt(object, "from")) byElement.set(from, [...byElement.get(from) ?? [], kind]);
  }
  return byElement;
}
function licenceGaps(node, profile, relations) {
  const own = relations.get(node.id ?? "") ?? [];
  return ["hasDeclaredLicense", "hasConcludedLicense"].flatMap(
    (kind) => own.filter((each) => each === kind).length === 1 ? [] : [gapOf(node, profile, kind)]
  );
}
function gapOf(node, profile, field) {
  const fill = (profile === "dataset" ? FILLS[`dataset ${field}`] : FILLS[field]) ?? void 0;
  const name = valueAt(node.object, "name");
  return {
    profile,
    field,
    element: typeof name === "string" ? name : node.id ?? "",
    pointer: node.pointer,
    ...fill === void 0 ? {} : { fill }
  };
}
function claimedProfiles(graph) {
  return graph.nodes.filter((node) => node.type === "SpdxDocument").flatMap((node) => idsAt(node.object, "profileConformance"));
}
function checkProfileClaims(graph, findings) {
  const claimed = new Set(claimedProfiles(graph));
  for (const gap of findProfileGaps(graph)) {
    if (!claimed.has(gap.profile)) continue;
    const isCounted = gap.field.startsWith("has") || gap.field === "originatedBy";
    const message = isCounted ? `needs exactly one ${gap.field}` : `lacks ${gap.field}`;
    findings.add(
      "bom-unmet-profile",
      gap.pointer,
      `profile ${gap.profile}: ${cleanText(gap.element, 120)} ${message}`
    );
  }
}

export {
  checkSpdx3,
  findProfileGaps,
  claimedProfiles,
  checkProfileClaims
};
