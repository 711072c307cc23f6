import {
  objectAt,
  objectsAt,
  textsAt
} from "./chunk-GWH5HOZ4.js";
import {
  isCyclonedxVersion
} from "./chunk-FXVLP5KG.js";
import {
  findProfileGaps
} from "./chunk-26IYXMBJ.js";
import {
  SPDX3_CONTEXT,
  idsAt,
  readSpdx3Graph,
  typeOf
} from "./chunk-IOPUBLYQ.js";
import {
  uuidOfUrl
} from "./chunk-XMQRGHV2.js";
import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";
import {
  canonicalDigest,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/aibom/merge-spdx2.ts
var DOCUMENT = "SPDXRef-DOCUMENT";
var ELEMENTS = ["packages", "files", "snippets"];
var LISTS = ["annotations", "revieweds"];
function isSpdx2(document) {
  return /^SPDX-2\.[23]$/.test(textAt(document, "spdxVersion") ?? "");
}
function mergeSpdx2(sources) {
  const merge = new Spdx2Merge();
  for (const [index, source] of sources.entries()) merge.add(source, index);
  return merge.finish();
}
var Spdx2Merge = class {
  #first;
  #version = "";
  #lists = new Map(ELEMENTS.map((key) => [key, /* @__PURE__ */ new Map()]));
  /** Identity of a package or file to its identifier. */
  #known = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Set([DOCUMENT]);
  #licenses = /* @__PURE__ */ new Map();
  #documents = /* @__PURE__ */ new Map();
  #others = /* @__PURE__ */ new Map();
  #relations = [];
  #creators = [];
  #described = [];
  add({ name, document }, index) {
    this.#first ??= document;
    const version = textAt(document, "spdxVersion") ?? "";
    if (version > this.#version) this.#version = version;
    const suffix = `-d${String(index + 1)}`;
    const names = new Map([...this.#nameElements(document, suffix), ...this.#nameLicenses(document, suffix)]);
    const mapped = rename(document, names);
    this.#take(mapped, name);
    this.#creators.push(...textsAt(objectAt(document, "creationInfo"), "creators"));
    const relations = objectsAt(mapped, "relationships");
    const described = [...textsAt(mapped, "documentDescribes"), ...relations.flatMap(describedBy)];
    this.#described.push([...new Set(described)]);
    this.#relations.push(...relations.filter((each) => index === 0 || describedBy(each).length === 0));
  }
  #nameElements(document, suffix) {
    const names = [];
    for (const object of ELEMENTS.flatMap((key) => objectsAt(document, key))) {
      const id = textAt(object, "SPDXID");
      if (id === void 0) continue;
      const key = identityOf(object);
      const same = key === void 0 ? void 0 : this.#known.get(key);
      const own = same ?? this.#free(id, suffix);
      if (key !== void 0 && same === void 0) this.#known.set(key, own);
      if (own !== id) names.push([id, own]);
    }
    return names;
  }
  /** An own licence is the same when its text is. */
  #nameLicenses(document, suffix) {
    return objectsAt(document, "hasExtractedLicensingInfos").flatMap((info) => {
      const id = textAt(info, "licenseId");
      if (id === void 0) return [];
      const known = this.#licenses.get(id);
      const isSame = known === void 0 || textAt(known, "extractedText") === textAt(info, "extractedText");
      this.#taken.add(id);
      const own = isSame ? id : this.#free(id, suffix);
      if (!this.#licenses.has(own)) this.#licenses.set(own, { ...info, licenseId: own });
      return own === id ? [] : [[id, own]];
    });
  }
  #free(id, suffix) {
    let own = id;
    for (let number = 1; this.#taken.has(own); number += 1)
      own = `${id}${suffix}${number === 1 ? "" : `-${String(number)}`}`;
    this.#taken.add(own);
    return own;
  }
  #take(document, source) {
    for (const [key, elements] of this.#lists) {
      for (const object of objectsAt(document, key)) {
        const id = textAt(object, "SPDXID") ?? "";
        elements.set(id, { ...object, ...elements.get(id) });
      }
    }
    for (const reference of objectsAt(document, "externalDocumentRefs")) {
      const id = textAt(reference, "externalDocumentId") ?? "";
      const known = this.#documents.get(id);
      if (known !== void 0 && canonicalDigest(known) !== canonicalDigest(reference))
        throw new AppError(
          "invalid-input",
          `${source}: ${id.slice(0, 200)} is something else in another document`
        );
      this.#documents.set(id, reference);
    }
    for (const key of LISTS) {
      const list = this.#others.get(key) ?? [];
      list.push(...objectsAt(document, key));
      this.#others.set(key, list);
    }
  }
  finish() {
    const first = this.#first ?? {};
    const [own = [], ...others] = this.#described;
    const [main] = own;
    const needed = [...new Set(others.flat())].filter((id) => id !== main);
    const depends = main === void 0 ? [] : needed.map((id) => relation(main, "DEPENDS_ON", id));
    const creators = [.../* @__PURE__ */ new Set([...this.#creators, `Tool: ${PRODUCT.name}-${PRODUCT.version}`])];
    const lists = [
      ["externalDocumentRefs", [...this.#documents.values()]],
      ["hasExtractedLicensingInfos", [...this.#licenses.values()]],
      ...[...this.#others].map(([key, list]) => [key, uniqueJson(list)]),
      ...[...this.#lists].map(([key, elements]) => [key, [...elements.values()]]),
      ["relationships", uniqueJson([...this.#relations, ...depends])]
    ];
    const body = {
      creationInfo: { ...objectAt(first, "creationInfo"), creators },
      ...own.length === 0 ? {} : { documentDescribes: own },
      ...Object.fromEntries(lists.filter(([, list]) => list.length > 0))
    };
    return {
      spdxVersion: this.#version,
      dataLicense: valueAt(first, "dataLicense"),
      SPDXID: DOCUMENT,
      name: valueAt(first, "name"),
      documentNamespace: `${PRODUCT.uri}/spdx/${uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(body)}`)}`,
      ...body
    };
  }
};
function uniqueJson(items) {
  return [...new Map(items.map((item) => [canonicalDigest(item), item])).values()];
}
function describedBy(each) {
  const [from, to] = [textAt(each, "spdxElementId"), textAt(each, "relatedSpdxElement")];
  return from === DOCUMENT && to !== void 0 && textAt(each, "relationshipType") === "DESCRIBES" ? [to] : [];
}
function relation(from, type, to) {
  return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}
function identityOf(object) {
  const purl = objectsAt(object, "externalRefs").find((each) => textAt(each, "referenceType") === "purl");
  const locator = purl === void 0 ? void 0 : textAt(purl, "referenceLocator");
  if (locator !== void 0) return `purl
${locator}`;
  const sums = objectsAt(object, "checksums").map(
    (sum) => `${textAt(sum, "algorithm") ?? ""}:${(textAt(sum, "checksumValue") ?? "").toLowerCase()}`
  );
  const version = textAt(object, "versionInfo");
  if (sums.length === 0 && version === void 0) return void 0;
  const name = textAt(object, "name") ?? textAt(object, "fileName") ?? "";
  return ["name", textAt(object, "primaryPackagePurpose") ?? "", name, version ?? "", ...sums.sort()].join(
    "\n"
  );
}
var EXPRESSIONS = /* @__PURE__ */ new Set([
  "licenseDeclared",
  "licenseConcluded",
  "licenseInfoInFiles",
  "licenseInfoInSnippets",
  "licenseInfoFromFiles"
]);
function rename(value, names, key = "") {
  if (names.size === 0) return value;
  if (typeof value === "string") {
    if (EXPRESSIONS.has(key)) return value.replace(/LicenseRef-[A-Za-z0-9.-]+/g, (id) => names.get(id) ?? id);
    return names.get(value) ?? value;
  }
  if (Array.isArray(value)) return value.map((item) => rename(item, names, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rename(item, names, name)]));
}

// src/aibom/merge-spdx3.ts
function mergeSpdx3(sources) {
  const merge = new Spdx3Merge();
  for (const [index, source] of sources.entries()) merge.add(source, index);
  return merge.finish();
}
var Spdx3Merge = class {
  #elements = /* @__PURE__ */ new Map();
  /** Objects without an identifier. */
  #anonymous = [];
  /** Identity of an artifact to its identifier. */
  #known = /* @__PURE__ */ new Map();
  #roots = [];
  #document;
  #profiles = /* @__PURE__ */ new Set();
  add({ name, document }, index) {
    const graph = objectsAt(document, "@graph");
    const names = /* @__PURE__ */ new Map();
    for (const object of graph) {
      const id = idOf(object);
      if (id === void 0) continue;
      const key = identityOf2(object);
      const same = key === void 0 ? void 0 : this.#known.get(key);
      if (same !== void 0) names.set(id, same);
      else if (key !== void 0) this.#known.set(key, id);
      if (id.startsWith("_:") && index > 0) names.set(id, `_:d${String(index + 1)}-${id.slice(2)}`);
    }
    for (const object of graph.map((each) => renamed(each, names))) this.#take(object, name);
    const top = graph.find((each) => typeOf(each) === "SpdxDocument");
    const roots = top === void 0 ? [] : modelsAt(top, graph).map((id) => names.get(id) ?? id);
    this.#roots.push(roots);
  }
  #take(object, source) {
    if (typeOf(object) === "SpdxDocument") {
      for (const profile of listAt(object, "profileConformance")) this.#profiles.add(profile);
      this.#document ??= object;
      return;
    }
    const id = idOf(object);
    if (id === void 0) {
      this.#anonymous.push(object);
      return;
    }
    const known = this.#elements.get(id);
    if (known === void 0) {
      this.#elements.set(id, object);
      return;
    }
    if (typeOf(known) !== typeOf(object)) {
      throw new AppError(
        "invalid-input",
        `${source}: ${id.slice(0, 200)} is something else in another document`
      );
    }
    this.#elements.set(id, { ...object, ...known });
  }
  finish() {
    if (this.#document === void 0) throw new AppError("invalid-input", "no document has an SpdxDocument");
    const [first = [], ...others] = this.#roots;
    const [main] = first;
    const needed = [...new Set(others.flat())].filter((id) => id !== main);
    const body = [...this.#elements.values(), ...this.#anonymous];
    const key = uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(body)}`);
    const relation2 = main === void 0 || needed.length === 0 ? [] : [
      {
        type: "Relationship",
        spdxId: `${PRODUCT.uri}/spdx/${key}#merged`,
        creationInfo: valueAt(this.#document, "creationInfo"),
        from: main,
        relationshipType: "dependsOn",
        to: needed
      }
    ];
    const elements = [...body, ...relation2];
    const ids = elements.flatMap((each) => textAt(each, "spdxId") ?? []);
    const gaps = new Set(
      findProfileGaps(readSpdx3Graph({ "@context": SPDX3_CONTEXT, "@graph": elements })).map(
        ({ profile }) => profile
      )
    );
    const profiles = [...this.#profiles].filter((profile) => !gaps.has(profile)).sort();
    const top = {
      ...this.#document,
      spdxId: `${PRODUCT.uri}/spdx/${key}#document`,
      ...profiles.length === 0 ? {} : { profileConformance: profiles },
      element: [...new Set(ids)].sort()
    };
    return { "@context": SPDX3_CONTEXT, "@graph": [top, ...elements] };
  }
};
function idOf(object) {
  return textAt(object, "spdxId") ?? textAt(object, "@id");
}
function listAt(object, key) {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
function modelsAt(top, graph) {
  return idsAt(top, "rootElement").flatMap((id) => {
    const inner = graph.find((each) => idOf(each) === id);
    const roots = inner === void 0 ? [] : idsAt(inner, "rootElement");
    return roots.length === 0 ? [id] : roots;
  });
}
function identityOf2(object) {
  const type = typeOf(object) ?? "";
  if (!/^(?:software_|ai_|dataset_)/.test(type)) return void 0;
  const purl = textAt(object, "software_packageUrl");
  if (purl !== void 0) return `purl
${type}
${purl}`;
  const hashes = objectsAt(object, "verifiedUsing").map(
    (hash) => `${textAt(hash, "algorithm") ?? ""}:${(textAt(hash, "hashValue") ?? "").toLowerCase()}`
  );
  const version = textAt(object, "software_packageVersion");
  if (hashes.length === 0 && version === void 0) return void 0;
  return ["name", type, textAt(object, "name") ?? "", version ?? "", ...hashes.sort()].join("\n");
}
function renamed(value, names) {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
}

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
  return rename2(value, names, "");
}
function rename2(value, names, key) {
  if (typeof value === "string") return REFERENCES.has(key) ? names.get(value) ?? value : value;
  if (Array.isArray(value)) return value.map((item) => rename2(item, names, key));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, rename2(item, names, name)]));
}

// src/aibom/merge-boms.ts
var MAX_BYTES = 128 * 1024 * 1024;
var LISTS2 = [
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
  const parsed = sources.map(parseDocument);
  if (parsed.every(({ document }) => valueAt(document, "@context") === SPDX3_CONTEXT)) {
    const bom2 = mergeSpdx3(parsed);
    return { bom: bom2, bytes: Buffer.from(`${JSON.stringify(bom2, null, 2)}
`, "utf8") };
  }
  if (parsed.every(({ document }) => isSpdx2(document))) {
    const bom2 = mergeSpdx2(parsed);
    return { bom: bom2, bytes: Buffer.from(`${JSON.stringify(bom2, null, 2)}
`, "utf8") };
  }
  const documents = parsed.map(requireCyclonedx);
  const merged = new Merge(documents).run();
  const serial = uuidOfUrl(`${PRODUCT.uri}/merge/${canonicalDigest(merged)}`);
  const { bomFormat, specVersion, ...rest } = merged;
  const bom = { bomFormat, specVersion, serialNumber: `urn:uuid:${serial}`, ...rest };
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}
`, "utf8") };
}
function parseDocument({ name, bytes }) {
  const document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, maxDepth: 128, what: name });
  if (!isRecord(document)) throw new AppError("invalid-input", `${name} is no bill of materials`);
  return { name, document };
}
function requireCyclonedx({ name, document }) {
  if (textAt(document, "bomFormat") !== "CycloneDX" || !isCyclonedxVersion(valueAt(document, "specVersion"))) {
    throw new AppError("invalid-input", `${name} is not CycloneDX 1.4 to 1.7`, {
      hint: "all documents are CycloneDX, all SPDX 3.0.1, or all SPDX 2.2 and 2.3: generate them in one format"
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
    const renamed2 = this.#documents.map((document, index) => this.#rename(document, index));
    const [first] = renamed2;
    if (first === void 0) throw new AppError("invalid-input", "at least two documents are merged");
    const metadata = objectAt(first, "metadata");
    const main = valueAt(metadata, "component");
    const mainRef = isRecord(main) ? textAt(main, "bom-ref") : void 0;
    for (const [index, document] of renamed2.entries()) this.#add(document, { isFirst: index === 0, mainRef });
    const version = renamed2.map((document) => String(valueAt(document, "specVersion"))).sort().at(-1) ?? "1.6";
    const tools = renamed2.flatMap((document) => toolsOf(objectAt(document, "metadata")));
    return {
      bomFormat: "CycloneDX",
      specVersion: version,
      version: 1,
      metadata: {
        ...metadata,
        tools: {
          components: uniqueJson2([
            ...tools,
            { type: "application", name: PRODUCT.name, version: PRODUCT.version }
          ])
        }
      },
      ...this.#components.length === 0 ? {} : { components: this.#components },
      ...Object.fromEntries(
        [...this.#lists].filter(([, items]) => items.length > 0).map(([key, items]) => [key, uniqueJson2(items)])
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
      const key = component === void 0 ? void 0 : identityOf3(component);
      const same = key === void 0 ? void 0 : this.#known.get(key);
      if (same !== void 0) names.set(ref, same);
      else if (this.#taken.has(ref)) names.set(ref, `${ref}#${String(index + 1)}`);
    }
    const made = names.size === 0 ? document : renameReferences(document, names);
    for (const { ref, component } of namedObjects(made)) {
      this.#taken.add(ref);
      const key = component === void 0 ? void 0 : identityOf3(component);
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
    for (const key of LISTS2)
      this.#lists.set(key, [...this.#lists.get(key) ?? [], ...objectsAt(document, key)]);
  }
  /** The same component from two documents is one, with the fields of both; what both have is the first's. */
  #addComponent(component, mainRef) {
    const ref = textAt(component, "bom-ref");
    if (ref !== void 0 && ref === mainRef) return;
    const keys = [
      ...ref === void 0 ? [] : [`ref
${ref}`],
      ...[identityOf3(component)].filter((key) => key !== void 0)
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
function identityOf3(component) {
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
function uniqueJson2(items) {
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
