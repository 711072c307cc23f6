import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  generateAibom
} from "./chunk-6NWS4UZ6.js";
import {
  aibomStatement
} from "./chunk-EQDRG2LP.js";
import {
  openSink,
  storeStatement
} from "./chunk-QJF24ZAG.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-SF4EHC64.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  readVariable
} from "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/generate-bom.ts
import path from "node:path";
async function generateBom(target, options, context) {
  const timestamp = statedTime(context);
  const sink = options.sink ?? await openSink(options, context);
  const identified = options.identified ?? await identifyPath(target, { ...options.identify, kind: "model" }, context);
  const { subject, manifest } = identified;
  if (manifest === void 0) throw new AppError("invalid-subject", `${target} is not a model`);
  const output = options.output === void 0 ? void 0 : path.resolve(options.output);
  if (output !== void 0) refuseInside(identified, output, "AI-BOM");
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const { format, declarations } = options;
  const result = await generateAibom({
    manifest,
    ...format === void 0 ? {} : { format },
    ...declarations === void 0 ? {} : { declarations: await readDeclarationsFile(declarations) },
    ...timestamp === void 0 ? {} : { timestamp },
    ...options.name === void 0 ? {} : { name: options.name },
    ...options.version === void 0 ? {} : { version: options.version }
  });
  if (output !== void 0) await writeAtomically(output, result.bytes);
  const stored = sink === void 0 ? void 0 : await storeStatement(aibomStatement(subject, result.bom), sink);
  return { ...result, subject, digest: formatDigest(subject.digest), output, stored };
}
var MAX_DECLARATIONS_BYTES = 4 * 1024 * 1024;
async function readDeclarationsFile(file) {
  const bytes = await readBounded(path.resolve(file), {
    maxBytes: MAX_DECLARATIONS_BYTES,
    what: "declarations file"
  });
  return { name: path.basename(file), bytes };
}
function statedTime({ env }) {
  const text = readVariable("sourceDateEpoch", env);
  if (text === void 0) return void 0;
  if (!/^\d{1,11}$/.test(text)) {
    throw new AppError("invalid-input", `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}`, {
      hint: "give whole seconds since 1970, as date +%s prints them"
    });
  }
  return new Date(Number(text) * 1e3);
}

export {
  generateBom
};
