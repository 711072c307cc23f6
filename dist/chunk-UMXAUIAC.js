import {
  fingerprintOf
} from "./chunk-4ABMKW4W.js";

// src/aibom/bom-rules.ts
var rule = (id, severity, text) => ({ id, severity, confidence: "high", since: "0.1.0", references: [], ...text });
var BOM_RULES = [
  rule("bom-schema", "high", {
    title: "The document does not follow its standard",
    remediation: "Correct the field that is named, or report the fault to the maker of the generator."
  }),
  rule("bom-dangling-reference", "high", {
    title: "A reference leads to nothing in the document",
    remediation: "Add the component that is referred to, or remove the reference."
  }),
  rule("bom-duplicate-reference", "high", {
    title: "Two things have the same identifier",
    remediation: "Give every component an identifier of its own; nobody can tell which of the two is meant."
  }),
  rule("bom-wrong-class", "high", {
    title: "A reference leads to a thing of the wrong kind",
    remediation: "Refer to a thing of the kind that the standard names for this field."
  }),
  rule("bom-invalid-hash", "high", {
    title: "A hash cannot be one of its algorithm",
    remediation: "Write the hash again; its length does not fit the algorithm."
  }),
  rule("bom-commit-as-hash", "medium", {
    title: "A revision is given as the hash of a component",
    remediation: "A commit identifies a revision: put it into version and package URL, and the hash of the file here."
  }),
  rule("bom-invalid-purl", "medium", {
    title: "A package URL is not one",
    remediation: "Write it as the package URL specification says, with namespace and version where its type needs them."
  }),
  rule("bom-mutable-version", "medium", {
    title: "A package URL names a version that moves",
    remediation: "Name the full commit in place of a branch or tag."
  }),
  rule("bom-misplaced-field", "medium", {
    title: "A field stands where the standard does not allow it",
    remediation: "modelCard belongs to machine-learning models, data to components of type data."
  }),
  rule("bom-model-as-other-type", "medium", {
    title: "A model is listed as something else",
    remediation: "Give the component the type of a model, so that checks of models see it."
  }),
  rule("bom-unknown-license", "medium", {
    title: "A licence identifier is none",
    remediation: "Use an identifier of the SPDX licence list, or a name in place of an identifier."
  }),
  rule("bom-cycle", "medium", {
    title: "A component depends on itself",
    remediation: "Remove the edge that closes the circle."
  }),
  rule("bom-unmet-profile", "high", {
    title: "The document claims a profile whose mandatory fields it lacks",
    remediation: "Add the missing field, or do not claim the profile."
  }),
  rule("bom-unchecked-signature", "low", {
    title: "A signature inside the document was not checked",
    remediation: "Verify it with its maker, or sign the document as evidence."
  }),
  rule("bom-no-content", "medium", {
    title: "The document describes nothing",
    remediation: "Generate it again; a document without a component says nothing."
  })
];
var BomFindings = class {
  #path;
  #findings = [];
  #seen = /* @__PURE__ */ new Set();
  constructor(path) {
    this.#path = path;
  }
  add(ruleId, pointer, message) {
    const key = `${ruleId}
${pointer}
${message}`;
    if (this.#findings.length >= MAX_FINDINGS || this.#seen.has(key)) return;
    this.#seen.add(key);
    const meta = BOM_RULES.find((candidate) => candidate.id === ruleId);
    this.#findings.push({
      ruleId,
      severity: meta?.severity ?? "critical",
      confidence: "high",
      message,
      location: { path: this.#path, pointer },
      fingerprint: fingerprintOf(ruleId, this.#path, `${pointer}
${message}`)
    });
  }
  get all() {
    return this.#findings;
  }
};
var MAX_FINDINGS = 1e3;

// src/aibom/hash-length.ts
var DIGITS = {
  md2: 32,
  md4: 32,
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
  sha3256: 64,
  sha3384: 96,
  sha3512: 128,
  sha3224: 56,
  blake2b256: 64,
  blake2b384: 96,
  blake2b512: 128,
  blake3: 64,
  streebog256: 64,
  streebog512: 128,
  adler32: 8
};
function hashProblem(algorithm, value) {
  const key = algorithm.toLowerCase().replace(/[^a-z0-9]/g, "");
  const digits = Object.hasOwn(DIGITS, key) ? DIGITS[key] : void 0;
  if (!/^[0-9a-fA-F]+$/.test(value)) return `the ${algorithm} hash is not hexadecimal`;
  if (digits === void 0 || digits === value.length) return void 0;
  return `a ${algorithm} hash has ${String(digits)} digits, this has ${String(value.length)}`;
}

// src/aibom/purl-check.ts
var MOVING = /^(?:main|master|head|latest|dev|develop|trunk|nightly|refs%2F.*|refs\/.*)$/i;
function purlProblem(text) {
  const invalid = (message) => ({ rule: "bom-invalid-purl", message });
  const parts = split(text);
  if (parts === void 0) return invalid("the text is no package URL: pkg:type/name@version");
  const { type, namespace, version } = parts;
  if (type === "mlflow" && namespace !== void 0)
    return invalid("a package URL of MLflow has no namespace");
  if (type === "pypi" && namespace !== void 0) return invalid("a package URL of PyPI has no namespace");
  if (type !== "huggingface" || version === void 0) return void 0;
  if (MOVING.test(version))
    return { rule: "bom-mutable-version", message: `the version ${version.slice(0, 60)} moves` };
  if (!/^[0-9a-f]{40}$/.test(version))
    return invalid("the version of a Hub model is a full commit, lower case");
  return void 0;
}
function typeOfPurl(text) {
  return split(text)?.type;
}
function split(text) {
  if (text.length > 4096 || /[\u0000-\u0020\u007f]/.test(text)) return void 0;
  const [, type, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/(.+)$/i.exec(text.replace(/[#?].*$/s, "")) ?? [];
  if (type === void 0 || rest === void 0) return void 0;
  const at = rest.lastIndexOf("@");
  const path = (at <= 0 ? rest : rest.slice(0, at)).replace(/^\/+|\/+$/g, "");
  const version = at <= 0 ? void 0 : rest.slice(at + 1);
  const segments = path.split("/");
  const name = segments.at(-1) ?? "";
  if (name === "" || version === "" || segments.some((segment) => segment === "" || !isEncoded(segment)))
    return void 0;
  return {
    type: type.toLowerCase(),
    namespace: segments.length > 1 ? segments.slice(0, -1).join("/") : void 0,
    name,
    version
  };
}
function isEncoded(segment) {
  return !/%(?![0-9a-fA-F]{2})/.test(segment);
}

export {
  BOM_RULES,
  BomFindings,
  hashProblem,
  purlProblem,
  typeOfPurl
};
