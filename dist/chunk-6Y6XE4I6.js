import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/aibom/cyclonedx-version.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
function isCyclonedxVersion(value) {
  return CYCLONEDX_VERSIONS.some((version) => version === value);
}

// src/aibom/cyclonedx-validate.ts
var MAX_BYTES = 128 * 1024 * 1024;
var MAX_ERRORS = 50;
var compiled = /* @__PURE__ */ new Map();
async function validateCyclonedx(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  let document;
  try {
    document = parseStrictJson(bytes, { maxBytes: MAX_BYTES, what: "BOM" });
  } catch (error) {
    if (isAppError(error)) return [error.message];
    throw error;
  }
  const version = typeof document === "object" && document !== null ? Reflect.get(document, "specVersion") : void 0;
  if (!isCyclonedxVersion(version)) {
    return [`/specVersion must be one of ${CYCLONEDX_VERSIONS.join(", ")}`];
  }
  const validator = await loadValidator(version);
  const errors = await validator.validate(text);
  if (errors === null) return [];
  return Array.isArray(errors) ? errors.slice(0, MAX_ERRORS).map(describeError) : ["the BOM is not valid"];
}
async function loadValidator(version) {
  const known = compiled.get(version);
  if (known !== void 0) return await known;
  const created = createValidator(version);
  compiled.set(version, created);
  return await created;
}
async function createValidator(version) {
  const { createStrictValidator } = await import("./chunk-IQFQJD5Z.js");
  const validator = createStrictValidator(version);
  try {
    await validator.validate("{}");
  } catch (cause) {
    throw new AppError("internal", `the CycloneDX validator does not start: ${messageOf(cause)}`, { cause });
  }
  return validator;
}
function describeError(error) {
  if (typeof error !== "object" || error === null) return String(error);
  const path = Reflect.get(error, "instancePath");
  const message = Reflect.get(error, "message");
  const place = typeof path === "string" && path !== "" ? path : "/";
  return `${place} ${typeof message === "string" ? message : "is not valid"}`;
}

export {
  validateCyclonedx
};
