import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  BomFindings,
  childPointer,
  hashProblem,
  licenseTextOf,
  purlProblem,
  toSpdxLicense
} from "./chunk-PSKFQOEE.js";
import {
  cardProperties,
  downloadLocationOf,
  fileProperties,
  formatTime,
  isAdapter,
  modelProperties,
  purlOfBaseModel,
  purlOfModel,
  purlOfPackage,
  spdxExpression,
  spdxId,
  uuidOfUrl
} from "./chunk-IZDYNBYC.js";
import "./chunk-GTGZHZ3Z.js";
import {
  cleanText,
  isRecord,
  textAt,
  valueAt
} from "./chunk-P2W6OCEY.js";
import {
  allOf,
  firstOf
} from "./chunk-XTDI4EX6.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import {
  canonicalDigest
} from "./chunk-ZMAAITHR.js";
import "./chunk-VD4GU3UI.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/aibom/spdx2-terms.ts
var SPDX2_OBJECTS = {
  Document: {
    SPDXID: "!id",
    spdxVersion: "!version",
    dataLicense: "!text",
    name: "!text",
    documentNamespace: "!text",
    creationInfo: "!CreationInfo",
    comment: "text",
    externalDocumentRefs: "ExternalDocumentRef[]",
    hasExtractedLicensingInfos: "ExtractedLicense[]",
    annotations: "Annotation[]",
    documentDescribes: "text[]",
    revieweds: "Reviewed[]",
    packages: "Package[]",
    files: "File[]",
    snippets: "Snippet[]",
    relationships: "Relationship[]"
  },
  CreationInfo: { created: "!date", creators: "!agent[]", comment: "text", licenseListVersion: "text" },
  ExternalDocumentRef: { externalDocumentId: "!text", spdxDocument: "!text", checksum: "!Checksum" },
  ExtractedLicense: {
    licenseId: "!text",
    extractedText: "!text",
    name: "text",
    comment: "text",
    crossRefs: "CrossRef[]",
    seeAlsos: "text[]"
  },
  CrossRef: {
    url: "!text",
    isLive: "boolean",
    isValid: "boolean",
    isWayBackLink: "boolean",
    match: "text",
    order: "integer",
    timestamp: "text"
  },
  Annotation: {
    annotationDate: "!date",
    annotationType: "!annotationType",
    annotator: "!agent",
    comment: "!text"
  },
  Reviewed: { reviewDate: "!date", reviewer: "agent", comment: "text" },
  Package: {
    SPDXID: "!id",
    name: "!text",
    downloadLocation: "!text",
    annotations: "Annotation[]",
    attributionTexts: "text[]",
    builtDate: "date",
    checksums: "Checksum[]",
    comment: "text",
    copyrightText: "text",
    description: "text",
    externalRefs: "ExternalRef[]",
    filesAnalyzed: "boolean",
    hasFiles: "text[]",
    homepage: "text",
    licenseComments: "text",
    licenseConcluded: "license",
    licenseDeclared: "license",
    licenseInfoFromFiles: "license[]",
    originator: "agent",
    packageFileName: "text",
    packageVerificationCode: "VerificationCode",
    primaryPackagePurpose: "primaryPackagePurpose",
    releaseDate: "date",
    sourceInfo: "text",
    summary: "text",
    supplier: "agent",
    validUntilDate: "date",
    versionInfo: "text"
  },
  VerificationCode: { packageVerificationCodeValue: "!text", packageVerificationCodeExcludedFiles: "text[]" },
  Checksum: { algorithm: "!checksumAlgorithm", checksumValue: "!text" },
  ExternalRef: {
    referenceCategory: "!referenceCategory",
    referenceType: "!text",
    referenceLocator: "!text",
    comment: "text"
  },
  File: {
    SPDXID: "!id",
    fileName: "!text",
    checksums: "!Checksum[]",
    annotations: "Annotation[]",
    artifactOfs: "text[]",
    attributionTexts: "text[]",
    comment: "text",
    copyrightText: "text",
    fileContributors: "text[]",
    fileDependencies: "text[]",
    fileTypes: "fileType[]",
    licenseComments: "text",
    licenseConcluded: "license",
    licenseInfoInFiles: "license[]",
    noticeText: "text"
  },
  Snippet: {
    SPDXID: "!id",
    name: "!text",
    snippetFromFile: "!text",
    ranges: "!Range[]",
    annotations: "Annotation[]",
    attributionTexts: "text[]",
    comment: "text",
    copyrightText: "text",
    licenseComments: "text",
    licenseConcluded: "license",
    licenseInfoInSnippets: "license[]"
  },
  Range: { startPointer: "!Pointer", endPointer: "!Pointer" },
  Pointer: { reference: "!text", offset: "integer", lineNumber: "integer" },
  Relationship: {
    spdxElementId: "!text",
    relatedSpdxElement: "!text",
    relationshipType: "!relationshipType",
    comment: "text"
  }
};
var SPDX2_VALUES = {
  version: ["SPDX-2.2", "SPDX-2.3"],
  annotationType: ["OTHER", "REVIEW"],
  checksumAlgorithm: [
    "SHA1",
    "SHA224",
    "SHA256",
    "SHA384",
    "SHA512",
    "SHA3-256",
    "SHA3-384",
    "SHA3-512",
    "BLAKE2b-256",
    "BLAKE2b-384",
    "BLAKE2b-512",
    "BLAKE3",
    "MD2",
    "MD4",
    "MD5",
    "MD6",
    "ADLER32"
  ],
  primaryPackagePurpose: [
    "APPLICATION",
    "ARCHIVE",
    "CONTAINER",
    "DEVICE",
    "FILE",
    "FIRMWARE",
    "FRAMEWORK",
    "INSTALL",
    "LIBRARY",
    "OPERATING-SYSTEM",
    "OPERATING_SYSTEM",
    "OTHER",
    "SOURCE"
  ],
  referenceCategory: [
    "OTHER",
    "PERSISTENT-ID",
    "PERSISTENT_ID",
    "SECURITY",
    "PACKAGE-MANAGER",
    "PACKAGE_MANAGER"
  ],
  fileType: [
    "APPLICATION",
    "ARCHIVE",
    "AUDIO",
    "BINARY",
    "DOCUMENTATION",
    "IMAGE",
    "OTHER",
    "SOURCE",
    "SPDX",
    "TEXT",
    "VIDEO"
  ],
  relationshipType: [
    "AMENDS",
    "ANCESTOR_OF",
    "BUILD_DEPENDENCY_OF",
    "BUILD_TOOL_OF",
    "CONTAINED_BY",
    "CONTAINS",
    "COPY_OF",
    "DATA_FILE_OF",
    "DEPENDENCY_MANIFEST_OF",
    "DEPENDENCY_OF",
    "DEPENDS_ON",
    "DESCENDANT_OF",
    "DESCRIBED_BY",
    "DESCRIBES",
    "DEV_DEPENDENCY_OF",
    "DEV_TOOL_OF",
    "DISTRIBUTION_ARTIFACT",
    "DOCUMENTATION_OF",
    "DYNAMIC_LINK",
    "EXAMPLE_OF",
    "EXPANDED_FROM_ARCHIVE",
    "FILE_ADDED",
    "FILE_DELETED",
    "FILE_MODIFIED",
    "GENERATED_FROM",
    "GENERATES",
    "HAS_PREREQUISITE",
    "METAFILE_OF",
    "OPTIONAL_COMPONENT_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "OTHER",
    "PACKAGE_OF",
    "PATCH_APPLIED",
    "PATCH_FOR",
    "PREREQUISITE_FOR",
    "PROVIDED_DEPENDENCY_OF",
    "REQUIREMENT_DESCRIPTION_FOR",
    "RUNTIME_DEPENDENCY_OF",
    "SPECIFICATION_FOR",
    "STATIC_LINK",
    "TEST_CASE_OF",
    "TEST_DEPENDENCY_OF",
    "TEST_OF",
    "TEST_TOOL_OF",
    "VARIANT_OF"
  ]
};

// src/aibom/spdx2-check.ts
function checkSpdx2(document, findings) {
  const walk = { findings, ids: /* @__PURE__ */ new Map(), licenses: licenseReferences(document) };
  checkObject(walk, document, { kind: "Document", pointer: "" });
  checkRelationships(walk, document);
  const packages = valueAt(document, "packages");
  const files = valueAt(document, "files");
  const isEmpty = [packages, files].every((list) => !Array.isArray(list) || list.length === 0);
  if (isEmpty) findings.add("bom-no-content", "", "the document has neither a package nor a file");
}
function checkObject(walk, object, { kind, pointer }) {
  const { findings } = walk;
  const fields = SPDX2_OBJECTS[kind] ?? {};
  for (const [key, text] of Object.entries(fields))
    if (text.startsWith("!") && valueAt(object, key) === void 0)
      findings.add("bom-schema", pointer, `${kind} lacks ${key}`);
  for (const [key, value] of Object.entries(object)) {
    const at = childPointer(pointer, key);
    const type = Object.hasOwn(fields, key) ? fields[key]?.replace(/^!/, "") : void 0;
    if (type === void 0)
      findings.add("bom-schema", at, `${kind} has no field ${JSON.stringify(cleanText(key, 60))}`);
    else checkField(walk, value, { kind: type, pointer: at });
  }
  checkMeaning(walk, object, { kind, pointer });
}
function checkField(walk, value, { kind, pointer }) {
  if (kind.endsWith("[]")) {
    if (!Array.isArray(value)) {
      walk.findings.add("bom-schema", pointer, "the field is a list");
      return;
    }
    for (const [index, item] of value.entries())
      checkField(walk, item, { kind: kind.slice(0, -2), pointer: childPointer(pointer, index) });
    return;
  }
  if (Object.hasOwn(SPDX2_OBJECTS, kind)) {
    if (isRecord(value)) checkObject(walk, value, { kind, pointer });
    else walk.findings.add("bom-schema", pointer, `the field is an object (${kind})`);
    return;
  }
  const problem = valueProblem(walk, kind, value);
  if (problem !== void 0) walk.findings.add(problem.rule, pointer, problem.message);
}
function valueProblem(walk, kind, value) {
  const schema = (message) => ({
    rule: "bom-schema",
    message
  });
  if (kind === "boolean")
    return typeof value === "boolean" ? void 0 : schema("the field is neither true nor false");
  if (kind === "integer") return Number.isInteger(value) ? void 0 : schema("the field is no whole number");
  if (typeof value !== "string") return schema("the field is no text");
  const values = SPDX2_VALUES[kind];
  if (values !== void 0)
    return values.includes(value) ? void 0 : schema(`${JSON.stringify(cleanText(value, 60))} is no ${kind}`);
  switch (kind) {
    case "date":
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) ? void 0 : schema("the time is not YYYY-MM-DDThh:mm:ssZ");
    case "id":
      return /^SPDXRef-[A-Za-z0-9.-]+$/.test(value) ? void 0 : schema("the id is not SPDXRef- and letters, digits, dots, hyphens");
    case "agent":
      return /^(?:(?:Person|Organization|Tool): .+|NOASSERTION)$/.test(value) ? void 0 : schema('the field is not "Person: ", "Organization: " or "Tool: " and a name');
    case "license":
      return licenseProblem(walk, value);
    default:
      return void 0;
  }
}
function licenseProblem(walk, text) {
  if (text === "NOASSERTION" || text === "NONE") return void 0;
  const problem = (message) => ({
    rule: "bom-unknown-license",
    message
  });
  const references = text.match(/(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g) ?? [];
  const missing = references.find((id) => !id.includes(":") && !walk.licenses.has(id));
  if (missing !== void 0) return problem(`${cleanText(missing, 80)} is not explained in the document`);
  const plain = text.replace(/(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+/g, "MIT");
  return spdxId(plain) === void 0 && spdxExpression(plain) === void 0 ? problem(`${JSON.stringify(cleanText(text, 80))} is no expression of SPDX licences`) : void 0;
}
function licenseReferences(document) {
  const list = valueAt(document, "hasExtractedLicensingInfos");
  const items = Array.isArray(list) ? list.filter(isRecord) : [];
  return new Set(items.flatMap((item) => textAt(item, "licenseId") ?? []));
}
function checkMeaning(walk, object, { kind, pointer }) {
  const { findings, ids } = walk;
  const id = textAt(object, "SPDXID");
  if (id !== void 0) {
    const first = ids.get(id);
    if (first === void 0) ids.set(id, pointer);
    else
      findings.add(
        "bom-duplicate-reference",
        pointer,
        `${cleanText(id, 120)} is also at ${first === "" ? "the top" : first}`
      );
  }
  if (kind === "Checksum") {
    const problem = hashProblem(textAt(object, "algorithm") ?? "", textAt(object, "checksumValue") ?? "");
    if (problem !== void 0) findings.add("bom-invalid-hash", pointer, problem);
  }
  const sums = kind === "File" ? valueAt(object, "checksums") : void 0;
  if (Array.isArray(sums) && !sums.some((sum) => isRecord(sum) && textAt(sum, "algorithm") === "SHA1"))
    findings.add("bom-schema", childPointer(pointer, "checksums"), "a file of SPDX 2.3 has a SHA1 checksum");
  if (kind === "ExternalRef" && textAt(object, "referenceType") === "purl") {
    const problem = purlProblem(textAt(object, "referenceLocator") ?? "");
    if (problem !== void 0)
      findings.add(problem.rule, childPointer(pointer, "referenceLocator"), problem.message);
  }
  if (kind === "Package" && valueAt(object, "filesAnalyzed") === false && valueAt(object, "packageVerificationCode") !== void 0)
    findings.add("bom-schema", pointer, "a package whose files were not analysed has no verification code");
}
function checkRelationships(walk, document) {
  const known = (id) => walk.ids.has(id) || id === "NOASSERTION" || id === "NONE" || id.startsWith("DocumentRef-");
  const check = (value, pointer) => {
    if (typeof value === "string" && !known(value))
      walk.findings.add("bom-dangling-reference", pointer, `nothing has the id ${cleanText(value, 120)}`);
  };
  const relations = valueAt(document, "relationships");
  for (const [index, item] of (Array.isArray(relations) ? relations : []).entries()) {
    if (!isRecord(item)) continue;
    for (const key of ["spdxElementId", "relatedSpdxElement"])
      check(valueAt(item, key), `/relationships/${String(index)}/${key}`);
  }
  const described = valueAt(document, "documentDescribes");
  for (const [index, id] of (Array.isArray(described) ? described : []).entries())
    check(id, `/documentDescribes/${String(index)}`);
}

// src/aibom/spdx2-writer.ts
var NO_TIME = "1970-01-01T00:00:00Z";
var DOCUMENT = "SPDXRef-DOCUMENT";
var MODEL = "SPDXRef-model";
var NO_ASSERTION = "NOASSERTION";
function writeSpdx2(model, timestamp) {
  const created = timestamp === void 0 ? NO_TIME : formatTime(timestamp);
  const body = new Spdx2Builder(model, created).build();
  const key = uuidOfUrl(`${PRODUCT.uri}/spdx2/${model.rootSha256}/${canonicalDigest(body)}`);
  const bom = {
    spdxVersion: "SPDX-2.3",
    dataLicense: "CC0-1.0",
    SPDXID: DOCUMENT,
    name: `AI-BOM of ${model.name}`,
    documentNamespace: `${PRODUCT.uri}/spdx/${key}`,
    ...body
  };
  const findings = new BomFindings(model.name);
  checkSpdx2(bom, findings);
  const [first] = findings.all.filter(
    ({ ruleId }) => ruleId !== "bom-mutable-version" && ruleId !== "bom-invalid-purl"
  );
  if (first !== void 0) {
    throw new AppError(
      "internal",
      `the AI-BOM of ${model.name} is not valid SPDX 2.3: ${first.location.pointer ?? ""}: ${first.message}`,
      { hint: "this is a bug; report it with the model card and configuration of the model" }
    );
  }
  return { bom, bytes: Buffer.from(`${JSON.stringify(bom, null, 2)}
`, "utf8"), losses: lossesOf(model) };
}
var Spdx2Builder = class {
  #model;
  #created;
  #packages = [];
  #relations = [];
  #licenses = /* @__PURE__ */ new Map();
  #ids = /* @__PURE__ */ new Map();
  #taken = /* @__PURE__ */ new Set([DOCUMENT, MODEL]);
  constructor(model, created) {
    this.#model = model;
    this.#created = created;
  }
  build() {
    this.#addModel();
    for (const file of this.#model.files) this.#addFile(file);
    for (const claim of allOf(this.#model.facts, "dataset")) this.#addDataset(claim.value);
    this.#addLineage();
    this.#addPackages();
    const extracted = [...this.#licenses].map(([licenseId, claim]) => ({
      licenseId,
      name: claim.text,
      extractedText: licenseTextOf(claim),
      ...claim.url === void 0 ? {} : { seeAlsos: [claim.url] }
    }));
    return {
      creationInfo: { created: this.#created, creators: [`Tool: ${PRODUCT.name}-${PRODUCT.version}`] },
      documentDescribes: [MODEL],
      packages: this.#packages,
      relationships: [
        { spdxElementId: DOCUMENT, relationshipType: "DESCRIBES", relatedSpdxElement: MODEL },
        ...this.#relations
      ],
      ...extracted.length === 0 ? {} : { hasExtractedLicensingInfos: extracted }
    };
  }
  #addModel() {
    const { facts, files } = this.#model;
    const organization = firstOf(facts, "organization")?.value;
    const supplier = firstOf(facts, "supplier")?.value.name ?? organization;
    const author = firstOf(facts, "author")?.value;
    const release = firstOf(facts, "release-time")?.value;
    const built = firstOf(facts, "built-time")?.value;
    const purl = purlOfModel(this.#model);
    this.#packages.push({
      SPDXID: MODEL,
      name: this.#model.name,
      ...this.#model.version === void 0 ? {} : { versionInfo: this.#model.version },
      ...field("description", firstOf(facts, "description")?.value),
      downloadLocation: downloadLocationOf(this.#model) ?? NO_ASSERTION,
      ...field("homepage", firstOf(facts, "homepage")?.value),
      ...supplier === void 0 ? {} : { supplier: `Organization: ${supplier}` },
      ...author === void 0 ? {} : { originator: `Person: ${author}` },
      filesAnalyzed: false,
      licenseDeclared: this.#license(allOf(facts, "license").map((fact) => fact.value)),
      licenseConcluded: this.#license(allOf(facts, "concluded-license").map((fact) => fact.value)),
      copyrightText: NO_ASSERTION,
      ...field("releaseDate", release),
      ...field("builtDate", built),
      ...files.length === 1 && files[0] !== void 0 ? { checksums: checksums([{ algorithm: "SHA-256", value: files[0].entry.sha256 }]) } : {},
      // 2.3 has no purpose for models.
      primaryPackagePurpose: "OTHER",
      ...purl === void 0 ? {} : { externalRefs: [purlReference(purl)] },
      annotations: this.#annotations([
        ...modelProperties(this.#model),
        ...cardProperties(this.#model),
        ...spokenOf(this.#model)
      ])
    });
  }
  /** A file of 2.3 needs a SHA-1, which nobody computes any more: it is a package with the purpose FILE. */
  #addFile(file) {
    const id = this.#id("file", file.entry.path);
    this.#relate(MODEL, "CONTAINS", id);
    this.#packages.push({
      SPDXID: id,
      name: file.entry.path,
      packageFileName: `./${file.entry.path}`,
      downloadLocation: NO_ASSERTION,
      filesAnalyzed: false,
      checksums: checksums([{ algorithm: "SHA-256", value: file.lfs?.sha256 ?? file.entry.sha256 }]),
      licenseDeclared: NO_ASSERTION,
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION,
      primaryPackagePurpose: "FILE",
      annotations: this.#annotations(fileProperties(file))
    });
  }
  #addDataset(claim) {
    const id = this.#id("dataset", claim.name);
    const { name, url, license, hashes = [], version, ...rest } = claim;
    this.#packages.push({
      SPDXID: id,
      name,
      ...field("versionInfo", version),
      downloadLocation: url ?? NO_ASSERTION,
      filesAnalyzed: false,
      licenseDeclared: this.#license(license === void 0 ? [] : [{ text: license }]),
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION,
      ...hashes.length === 0 ? {} : { checksums: checksums(hashes) },
      primaryPackagePurpose: "OTHER",
      annotations: this.#annotations([{ name: "sallyport:dataset", value: JSON.stringify(rest) }])
    });
    const isTest = claim.usage === "testing" || claim.usage === "validation";
    this.#relate(id, isTest ? "TEST_OF" : "DATA_FILE_OF", MODEL);
  }
  #addLineage() {
    for (const { value } of allOf(this.#model.facts, "base-model")) {
      if (value.name === this.#model.name) continue;
      const id = this.#id("base", value.name);
      const purl = purlOfBaseModel(value);
      this.#addPackage(id, {
        name: value.name,
        ...field("versionInfo", value.version),
        downloadLocation: value.url ?? NO_ASSERTION,
        primaryPackagePurpose: "OTHER",
        ...purl === void 0 ? {} : { externalRefs: [purlReference(purl)] }
      });
      this.#relate(MODEL, "DESCENDANT_OF", id);
      if (isAdapter(this.#model)) this.#relate(MODEL, "DEPENDS_ON", id);
    }
  }
  #addPackages() {
    const claims = allOf(this.#model.facts, "package").map((fact) => fact.value);
    const byName = new Map(
      claims.map((claim) => [`${claim.ecosystem}
${claim.name}`, this.#id("package", purlOfPackage(claim))])
    );
    for (const claim of claims) {
      const purl = purlOfPackage(claim);
      const id = this.#id("package", purl);
      this.#addPackage(id, {
        name: claim.name,
        ...field("versionInfo", claim.version),
        downloadLocation: NO_ASSERTION,
        ...claim.hashes?.length === 1 ? { checksums: checksums(claim.hashes) } : {},
        primaryPackagePurpose: "LIBRARY",
        externalRefs: [purlReference(purl)]
      });
      if (claim.isDirect !== false) this.#relate(MODEL, "DEPENDS_ON", id);
      for (const name of claim.dependsOn ?? []) {
        const need = byName.get(`${claim.ecosystem}
${name}`);
        if (need !== void 0 && need !== id) this.#relate(id, "DEPENDS_ON", need);
      }
    }
  }
  #addPackage(id, fields) {
    if (this.#packages.some((each) => each["SPDXID"] === id)) return;
    this.#packages.push({
      SPDXID: id,
      ...fields,
      filesAnalyzed: false,
      licenseDeclared: NO_ASSERTION,
      licenseConcluded: NO_ASSERTION,
      copyrightText: NO_ASSERTION
    });
  }
  #license(claims) {
    const license = toSpdxLicense(claims);
    for (const { id, claim } of license?.references ?? []) this.#licenses.set(id, claim);
    return license?.expression ?? NO_ASSERTION;
  }
  #relate(from, type, to) {
    this.#relations.push({ spdxElementId: from, relationshipType: type, relatedSpdxElement: to });
  }
  #annotations(properties) {
    if (properties.length === 0) return [];
    const comment = JSON.stringify(properties.map(({ name, value }) => ({ name, value })));
    return [
      {
        annotationDate: this.#created,
        annotationType: "OTHER",
        annotator: `Tool: ${PRODUCT.name}-${PRODUCT.version}`,
        comment
      }
    ];
  }
  /** Letters, digits, dots and hyphens; two names that become the same get a number. */
  #id(kind, name) {
    const key = `${kind}
${name}`;
    const known = this.#ids.get(key);
    if (known !== void 0) return known;
    const stem = `SPDXRef-${kind}-${name.replace(/[^A-Za-z0-9.-]+/g, "-")}`;
    let id = stem;
    for (let number = 2; this.#taken.has(id); number += 1) id = `${stem}-${String(number)}`;
    this.#taken.add(id);
    this.#ids.set(key, id);
    return id;
  }
};
function purlReference(purl) {
  return { referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl };
}
var CHECKSUMS = /* @__PURE__ */ new Set([
  "MD5",
  "SHA1",
  "SHA256",
  "SHA384",
  "SHA512",
  "SHA3-256",
  "SHA3-384",
  "SHA3-512",
  "BLAKE3"
]);
function checksums(claims) {
  return claims.flatMap(({ algorithm, value }) => {
    const name = algorithm.startsWith("SHA3") ? algorithm : algorithm.replace("SHA-", "SHA");
    return CHECKSUMS.has(name) ? [{ algorithm: name, checksumValue: value }] : [];
  });
}
function spokenOf({ facts }) {
  const kinds = [
    "task",
    "architecture-family",
    "architecture",
    "intended-use",
    "limitation",
    "user",
    "tradeoff"
  ];
  return [
    ...kinds.flatMap(
      (kind) => allOf(facts, kind).map((fact) => ({ name: `sallyport:model:${kind}`, value: fact.value }))
    ),
    ...allOf(facts, "metric").map(({ value }) => ({
      name: "sallyport:model:metric",
      value: `${value.type}${value.slice === void 0 ? "" : ` [${value.slice}]`}=${value.value}`
    })),
    ...allOf(facts, "concern").map(({ value }) => ({ name: "sallyport:model:concern", value: value.name }))
  ];
}
function lossesOf({ facts }) {
  const has = (kind) => allOf(facts, kind).length > 0;
  return [
    "the model has the purpose OTHER: SPDX 2.3 knows no models",
    "files are packages with the purpose FILE: files of SPDX 2.3 need a SHA-1",
    "model card, parameters and sources of facts are annotations",
    ...has("dataset") ? ["data sets are packages with the purpose OTHER, their governance an annotation"] : [],
    ...has("service") ? ["services that use the model are left out"] : [],
    ...has("step") ? ["the steps that made the model are left out"] : [],
    ...has("approval") ? ["approvals are annotations"] : [],
    ...has("energy") ? ["energy is left out, carbon is an annotation"] : []
  ];
}
function field(key, value) {
  return value === void 0 || value === "" ? {} : { [key]: value };
}
export {
  writeSpdx2
};
