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
  checkSpdx2
} from "./chunk-UXTAR6XF.js";
import {
  BomFindings
} from "./chunk-UMXAUIAC.js";
import {
  COMPLETE_PROPERTY,
  RELATION_PROPERTY,
  cardProperties,
  fileProperties,
  modelProperties
} from "./chunk-IN2B43CO.js";
import {
  allOf,
  firstOf
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

// src/aibom/spdx2-fields.ts
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
function spokenOf({
  facts
}) {
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
        { name: COMPLETE_PROPERTY, value: String(this.#model.complete) },
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
      ...Object.keys(rest).length === 0 ? {} : { annotations: this.#annotations([{ name: "sallyport:dataset", value: JSON.stringify(rest) }]) }
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
        ...purl === void 0 ? {} : { externalRefs: [purlReference(purl)] },
        ...value.relation === void 0 ? {} : { annotations: this.#annotations([{ name: RELATION_PROPERTY, value: value.relation }]) }
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
export {
  writeSpdx2
};
