import {
  checkSpdx2
} from "./chunk-UXTAR6XF.js";
import {
  checkProfileClaims,
  checkSpdx3,
  claimedProfiles,
  findProfileGaps
} from "./chunk-26IYXMBJ.js";
import {
  readSpdx3Graph
} from "./chunk-IOPUBLYQ.js";
import {
  BomFindings,
  hashProblem,
  purlProblem,
  typeOfPurl
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
import {
  compareFindings,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  isAppError
} from "./chunk-4YF2P4A2.js";

// src/aibom/dependency-cycles.ts
function checkDependencyCycles(edges, report) {
  const done = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  for (const start of edges.keys()) {
    const stack = [];
    if (!done.has(start)) {
      stack.push({ node: start, next: 0 });
      open.add(start);
    }
    for (let frame = stack.at(-1); frame !== void 0; frame = stack.at(-1)) {
      const need = (edges.get(frame.node) ?? [])[frame.next];
      frame.next += 1;
      if (need === void 0) {
        open.delete(frame.node);
        done.add(frame.node);
        stack.pop();
      } else if (open.has(need)) report(need);
      else if (!done.has(need)) {
        open.add(need);
        stack.push({ node: need, next: 0 });
      }
    }
  }
}

// src/aibom/cyclonedx-check.ts
var REFERENCE_LISTS = /* @__PURE__ */ new Set(["dependsOn", "provides", "assemblies", "subjects"]);
var REFERENCE_TEXTS = /* @__PURE__ */ new Set([
  "ref",
  "attributedTo",
  "process",
  "requirement",
  "assessor",
  "target",
  "predicate"
]);
var MAX_NODES = 5e6;
function checkCyclonedx(document, findings) {
  const walk = { findings, refs: /* @__PURE__ */ new Map(), references: [], nodes: 0 };
  visit(walk, document, { pointer: "", key: "", parent: "" });
  checkReferences(walk);
  checkDependencyCycles(edgesOf(document), (ref) => {
    findings.add("bom-cycle", "/dependencies", `${cleanText(ref, 120)} depends on itself`);
  });
  const metadata = valueAt(document, "metadata");
  const isEmpty = !(isRecord(metadata) && isRecord(valueAt(metadata, "component"))) && ["components", "services", "vulnerabilities", "declarations", "formulation", "definitions"].every(
    (key) => valueAt(document, key) === void 0
  );
  if (isEmpty) findings.add("bom-no-content", "", "the document has neither a component nor a service");
}
function visit(walk, value, place) {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      visit(walk, item, {
        pointer: childPointer(place.pointer, index),
        key: place.key,
        parent: place.parent
      });
    return;
  }
  if (!isRecord(value)) return;
  checkObject(walk, value, place);
  for (const [key, item] of Object.entries(value)) {
    const pointer = childPointer(place.pointer, key);
    collectReferences(walk, { key, item, pointer, parent: place.key });
    visit(walk, item, { pointer, key, parent: place.key });
  }
}
function collectReferences(walk, {
  key,
  item,
  pointer,
  parent
}) {
  const isComposition = parent === "compositions" && (key === "dependencies" || key === "vulnerabilities");
  if ((REFERENCE_LISTS.has(key) || isComposition) && Array.isArray(item)) {
    for (const [index, text] of item.entries())
      if (typeof text === "string")
        walk.references.push({ value: text, pointer: childPointer(pointer, index) });
  } else if (REFERENCE_TEXTS.has(key) && typeof item === "string" && isReferencePlace(key, parent)) {
    walk.references.push({ value: item, pointer });
  }
}
function isReferencePlace(key, parent) {
  switch (key) {
    case "ref":
      return [
        "dependencies",
        "datasets",
        "resource",
        "source",
        "target",
        "resourceReferences",
        "runtimeTopology",
        "taskDependencies"
      ].includes(parent);
    case "attributedTo":
    case "process":
      return parent === "citations";
    case "target":
    case "predicate":
      return parent === "claims" && key === "target";
    case "requirement":
      return parent === "map";
    case "assessor":
      return parent === "attestations";
    default:
      return false;
  }
}
function checkObject(walk, object, place) {
  const { findings } = walk;
  const ref = textAt(object, "bom-ref");
  if (ref !== void 0) {
    const first = walk.refs.get(ref);
    if (first === void 0) walk.refs.set(ref, place.pointer);
    else
      findings.add(
        "bom-duplicate-reference",
        place.pointer,
        `${JSON.stringify(cleanText(ref, 120))} is also at ${first}`
      );
  }
  const algorithm = textAt(object, "alg");
  const content = textAt(object, "content");
  if (place.key === "hashes" && algorithm !== void 0 && content !== void 0) {
    const problem = hashProblem(algorithm, content);
    if (problem !== void 0) findings.add("bom-invalid-hash", place.pointer, problem);
  }
  if (isComponent(place)) checkComponent(findings, object, place.pointer);
  if (isRecord(valueAt(object, "signature")))
    findings.add(
      "bom-unchecked-signature",
      childPointer(place.pointer, "signature"),
      "the signature inside the document was not checked"
    );
}
function isComponent({ key }) {
  return ["component", "components", "ancestors", "descendants", "variants"].includes(key);
}
function checkComponent(findings, component, pointer) {
  const type = textAt(component, "type");
  if (type === void 0) return;
  if (valueAt(component, "modelCard") !== void 0 && type !== "machine-learning-model")
    findings.add(
      "bom-misplaced-field",
      childPointer(pointer, "modelCard"),
      `a component of type ${cleanText(type, 40)} has a model card`
    );
  if (valueAt(component, "data") !== void 0 && type !== "data")
    findings.add(
      "bom-misplaced-field",
      childPointer(pointer, "data"),
      `a component of type ${cleanText(type, 40)} has data`
    );
  const purl = textAt(component, "purl");
  if (purl !== void 0) {
    const problem = purlProblem(purl);
    if (problem !== void 0) findings.add(problem.rule, childPointer(pointer, "purl"), problem.message);
    const isModelPurl = ["huggingface", "mlflow"].includes(typeOfPurl(purl) ?? "") && !/^pkg:huggingface\/datasets\//.test(purl);
    if (isModelPurl && type !== "machine-learning-model")
      findings.add(
        "bom-model-as-other-type",
        pointer,
        `a model of the Hub or of MLflow is listed as ${cleanText(type, 40)}`
      );
  }
  const version = textAt(component, "version");
  const hashes = valueAt(component, "hashes");
  for (const hash of Array.isArray(hashes) ? hashes : []) {
    if (isRecord(hash) && version !== void 0 && textAt(hash, "content")?.toLowerCase() === version.toLowerCase())
      findings.add(
        "bom-commit-as-hash",
        childPointer(pointer, "hashes"),
        "the version of the component is given as its hash"
      );
  }
}
function checkReferences(walk) {
  for (const { value, pointer } of walk.references) {
    if (walk.refs.has(value) || value.startsWith("urn:cdx:")) continue;
    walk.findings.add(
      "bom-dangling-reference",
      pointer,
      `nothing has the bom-ref ${JSON.stringify(cleanText(value, 120))}`
    );
  }
}
function edgesOf(document) {
  const list = valueAt(document, "dependencies");
  const edges = /* @__PURE__ */ new Map();
  for (const item of Array.isArray(list) ? list : []) {
    if (!isRecord(item)) continue;
    const ref = textAt(item, "ref");
    const needs = valueAt(item, "dependsOn");
    if (ref !== void 0 && Array.isArray(needs))
      edges.set(
        ref,
        needs.filter((need) => typeof need === "string")
      );
  }
  return edges;
}

// src/aibom/validate-bom.ts
var MAX_BOM_BYTES = 128 * 1024 * 1024;
async function validateBomDocument(bytes, name) {
  const findings = new BomFindings(name);
  let document;
  try {
    document = parseStrictJson(bytes, { maxBytes: MAX_BOM_BYTES, maxDepth: 128, what: "BOM" });
  } catch (error) {
    if (!isAppError(error)) throw error;
    findings.add("bom-schema", "", error.message);
  }
  if (!isRecord(document)) {
    if (document !== void 0) findings.add("bom-schema", "", "the BOM is not an object");
    return finish({ standard: void 0, version: void 0, profiles: [], gaps: [] }, findings);
  }
  if (textAt(document, "bomFormat") === "CycloneDX") {
    const { validateCyclonedx } = await import("./chunk-MJUDGTQH.js");
    for (const line of await validateCyclonedx(bytes)) {
      const { pointer, message } = splitLine(line);
      findings.add("bom-schema", pointer, message);
    }
    checkCyclonedx(document, findings);
    return finish(
      { standard: "CycloneDX", version: textAt(document, "specVersion"), profiles: [], gaps: [] },
      findings
    );
  }
  const version = textAt(document, "spdxVersion");
  if (version !== void 0) {
    checkSpdx2(document, findings);
    return finish(
      { standard: "SPDX", version: version.replace(/^SPDX-/, ""), profiles: [], gaps: [] },
      findings
    );
  }
  if (valueAt(document, "@context") !== void 0) return validateSpdx3(document, findings);
  findings.add("bom-schema", "", "the document is neither CycloneDX nor SPDX in JSON");
  return finish({ standard: void 0, version: void 0, profiles: [], gaps: [] }, findings);
}
function validateSpdx3(document, findings) {
  const graph = readSpdx3Graph(document);
  checkSpdx3(document, graph, findings);
  checkProfileClaims(graph, findings);
  const info = graph.nodes.find((node) => node.type === "CreationInfo");
  const version = info === void 0 ? void 0 : textAt(info.object, "specVersion");
  return finish(
    { standard: "SPDX", version, profiles: claimedProfiles(graph), gaps: findProfileGaps(graph) },
    findings
  );
}
function finish(about, findings) {
  const sorted = [...findings.all].sort(compareFindings);
  return {
    ...about,
    findings: sorted,
    isValid: !sorted.some(({ severity }) => severity === "high" || severity === "critical")
  };
}
function splitLine(line) {
  const [, pointer = "", message = line] = /^(\/\S*)\s+(.+)$/s.exec(line) ?? [];
  return { pointer, message };
}

export {
  MAX_BOM_BYTES,
  validateBomDocument
};
