import {
  hashProblem,
  purlProblem
} from "./chunk-UMXAUIAC.js";
import {
  spdxExpression,
  spdxId
} from "./chunk-KQQKVXGN.js";
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

export {
  checkSpdx2
};
