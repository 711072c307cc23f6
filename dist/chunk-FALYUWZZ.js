import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  objectAt,
  objectsAt
} from "./chunk-EZ3AMHBU.js";
import {
  isCyclonedxVersion
} from "./chunk-VE6AYCVX.js";
import {
  uuidOfUrl
} from "./chunk-OKGG3QOD.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-EKZAYNSL.js";
import {
  canonicalDigest
} from "./chunk-ZMAAITHR.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/aibom/rename-references.ts
var REFERENCES = /* @__PURE__ */ new Set([
  "bom-ref",
  "ref",
  "dependsOn",
  "provides",
  "assemblies",
  "dependencies",
  "vulnerabilities",
  "subjects",
  "attributedTo",
  "process",
  "assessor",
  "target",
  "requirement",
  "claims",
  "counterClaims",
  "evidence",
  "tools"
]);
function renameReferences(value, names) {
  return rename(value, names, "");
}
function rename(value, names, key) {
  if (typeof value === "string") return REFERENCES.has(key) ? names.get(value) ?? value : value;
  if (Array.isArray(value)) return value.map((item) => rename(item, names, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rename(item, names, name)]));
}

// src/aibom/merge-boms.ts
var MAX_BYTES = 128 * 1024 * 1024;
var LISTS = [
  "services",
  "externalReferences",
  "compositions",
  "vulnerabilities",
  "annotations",
  "formulation",
  "citations",
  "properties"
];
function mergeBoms(sources) {
  if (sources.length < 2) throw new AppError("invalid-input", "at least two documents are merged");
  const documents = sources.map(readDocument);
  const merged = new Merge(documents).run();
  const serial = uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(merged)}`);
  const { bomFormat, specVersion, ...rest } = merged;
  const bom = { bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest };
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}
`, "utf8") };
}
function readDocument({ name, bytes }) {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 128, what: name });
  if (!isRecord(document) || textAt(document, "bomFormat") !== "CycloneDX" || !isCyclonedxVersion(valueAt(document, "specVersion"))) {
    throw new AppError("invalid-input", `${name} is not CycloneDX 1.4 to 1.7, and only those are merged`, {
      hint: "generate it again with --format cyclonedx-1.6"
    });
  }
  return document;
}
var Merge = class {
  #documents;
  /** Equal components by what makes them equal, to their bom-ref. */
  #known = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Set();
  #components = [];
  /** bom-ref or identity of a component to its place among them. */
  #places = /* @__PURE__ */ new Map();
  #dependencies = /* @__PURE__ */ new Map();
  #lists = /* @__PURE__ */ new Map();
  constructor(documents) {
    this.#documents = documents;
  }
  run() {
    const renamed = this.#documents.map((document, index) => this.#rename(document, index));
    const [first] = renamed;
    if (first === void 0) throw new AppError("invalid-input", "at least two documents are merged");
    const metadata = objectAt(first, "metadata");
    const main = valueAt(metadata, "component");
    const mainRef = isRecord(main) ? textAt(main, "bom-ref") : void 0;
    for (const [index, document] of renamed.entries()) this.#add(document, { isFirst: index === 0, mainRef });
    const version = renamed.map((document) => String(valueAt(document, "specVersion"))).sort().at(-1) ?? "1.6";
    const tools = renamed.flatMap((document) => toolsOf(objectAt(document, "metadata")));
    return {
      bomFormat: "CycloneDX",
      specVersion: version,
      version: 1,
      metadata: {
        ...metadata,
        tools: {
          components: uniqueJson([
            ...tools,
            { type: "application", name: PRODUCT.name, version: PRODUCT.version }
          ])
        }
      },
      ...this.#components.length === 0 ? {} : { components: this.#components },
      ...Object.fromEntries(
        [...this.#lists].filter(([, items]) => items.length > 0).map(([key, items]) => [key, uniqueJson(items)])
      ),
      ...this.#dependencies.size === 0 ? {} : { dependencies: this.#edges() }
    };
  }
  /** A bom-ref that an earlier document uses for something else gets the number of its document. */
  #rename(document, index) {
    const names = /* @__PURE__ */ new Map();
    const own = /* @__PURE__ */ new Set();
    for (const { ref, component } of namedObjects(document)) {
      own.add(ref);
      const key = component === void 0 ? void 0 : identityOf(component);
      const same = key === void 0 ? void 0 : this.#known.get(key);
      if (same !== void 0) names.set(ref, same);
      else if (this.#taken.has(ref)) names.set(ref, `${ref}#${String(index + 1)}`);
    }
    const made = names.size === 0 ? document : renameReferences(document, names);
    for (const { ref, component } of namedObjects(made)) {
      this.#taken.add(ref);
      const key = component === void 0 ? void 0 : identityOf(component);
      if (key !== void 0 && !this.#known.has(key)) this.#known.set(key, ref);
    }
    return made;
  }
  #add(document, about) {
    const main = valueAt(objectAt(document, "metadata"), "component");
    const others = about.isFirst || !isRecord(main) ? [] : [main];
    for (const component of [...others, ...objectsAt(document, "components")])
      this.#addComponent(component, about.mainRef);
    const ref = others[0] === void 0 ? void 0 : textAt(others[0], "bom-ref");
    if (ref !== void 0 && about.mainRef !== void 0 && ref !== about.mainRef)
      this.#addEdge(about.mainRef, "dependsOn", ref);
    for (const item of objectsAt(document, "dependencies")) {
      const from = textAt(item, "ref");
      if (from === void 0) continue;
      for (const kind of ["dependsOn", "provides"]) {
        const list = valueAt(item, kind);
        for (const to of Array.isArray(list) ? list : [])
          if (typeof to === "string") this.#addEdge(from, kind, to);
      }
    }
    for (const key of LISTS)
      this.#lists.set(key, [...this.#lists.get(key) ?? [], ...objectsAt(document, key)]);
  }
  /** The same component from two documents is one, with the fields of both; what both have is the first's. */
  #addComponent(component, mainRef) {
    const ref = textAt(component, "bom-ref");
    if (ref !== void 0 && ref === mainRef) return;
    const keys = [
      ...ref === void 0 ? [] : [`ref
${ref}`],
      ...[identityOf(component)].filter((key) => key !== void 0)
    ];
    const index = keys.map((key) => this.#places.get(key)).find((place2) => place2 !== void 0);
    const known = index === void 0 ? void 0 : this.#components[index];
    const place = index ?? this.#components.length;
    this.#components[place] = known === void 0 ? component : { ...component, ...known };
    for (const key of keys) if (!this.#places.has(key)) this.#places.set(key, place);
  }
  #addEdge(from, kind, to) {
    if (from === to) return;
    const kinds = this.#dependencies.get(from) ?? /* @__PURE__ */ new Map();
    this.#dependencies.set(from, kinds.set(kind, (kinds.get(kind) ?? /* @__PURE__ */ new Set()).add(to)));
  }
  #edges() {
    return [...this.#dependencies].map(([ref, kinds]) => ({
      ref,
      ...Object.fromEntries([...kinds].map(([kind, targets]) => [kind, [...targets].sort()]))
    }));
  }
};
function identityOf(component) {
  const purl = textAt(component, "purl");
  if (purl !== void 0) return `purl
${purl}`;
  const hashes = objectsAt(component, "hashes").map(
    (hash) => `${textAt(hash, "alg") ?? ""}:${(textAt(hash, "content") ?? "").toLowerCase()}`
  );
  const name = textAt(component, "name");
  if (name === void 0 || hashes.length === 0 && textAt(component, "version") === void 0)
    return void 0;
  return [
    "name",
    textAt(component, "type"),
    textAt(component, "group"),
    name,
    textAt(component, "version"),
    ...hashes.sort()
  ].join("\n");
}
function* namedObjects(document) {
  const top = /* @__PURE__ */ new Set([
    valueAt(objectAt(document, "metadata"), "component"),
    ...objectsAt(document, "components")
  ]);
  const stack = [document];
  for (let value = stack.pop(); value !== void 0; value = stack.pop()) {
    if (Array.isArray(value)) stack.push(...value);
    else if (isRecord(value)) {
      const ref = textAt(value, "bom-ref");
      if (ref !== void 0) yield { ref, ...top.has(value) ? { component: value } : {} };
      stack.push(...Object.values(value));
    }
  }
}
function toolsOf(metadata) {
  const tools = valueAt(metadata, "tools");
  if (!Array.isArray(tools)) return objectsAt(objectAt(metadata, "tools"), "components");
  return objectsAt(metadata, "tools").map((tool) => ({
    type: "application",
    name: textAt(tool, "name") ?? "tool",
    ...textAt(tool, "version") === void 0 ? {} : { version: textAt(tool, "version") }
  }));
}
function uniqueJson(items) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((item) => {
    const { "bom-ref": _, ...rest } = item;
    const key = canonicalDigest("bom-ref" in item && "name" in item && "type" in item ? rest : item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export {
  mergeBoms
};
