import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  validateCyclonedx
} from "./chunk-6Y6XE4I6.js";
import {
  aibomStatement,
  generateAibom
} from "./chunk-LBIWYJ73.js";
import {
  openSink,
  storeStatement
} from "./chunk-S3HJZTOC.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-43GB6HIY.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/generate-bom.ts
import path from "node:path";
async function generateBom(target, options, context) {
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(target, { ...options.identify, kind: "model" }, context);
  const { subject, manifest } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "AI-BOM");
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const result = await generateAibom({
    manifest,
    ...options.name === void 0 ? {} : { name: options.name },
    ...options.version === void 0 ? {} : { version: options.version }
  });
  if (output !== void 0) await writeAtomically(output, result.bytes);
  const stored = sink === void 0 ? void 0 : await storeStatement(aibomStatement(subject, result.bom), sink);
  return { ...result, subject, digest: formatDigest(subject.digest), output, stored };
}
var MAX_BOM_BYTES = 128 * 1024 * 1024;
async function validateBom(file) {
  return await validateCyclonedx(
    await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: "BOM" })
  );
}

export {
  generateBom,
  validateBom
};
