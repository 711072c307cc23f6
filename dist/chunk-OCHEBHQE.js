import {
  generateAibom
} from "./chunk-MMLPGCD4.js";
import {
  aibomStatement
} from "./chunk-JQTFLVH4.js";
import {
  openSink,
  refuseTooLarge,
  storeStatement
} from "./chunk-FUJHVRGI.js";
import {
  refuseStoreInside
} from "./chunk-DMFT454Q.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-2R2FOX5A.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";
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
  refuseStoreInside(identified, options.evidence);
  const { format, declarations } = options;
  const result = await generateAibom({
    manifest,
    ...format === void 0 ? {} : { format },
    ...declarations === void 0 ? {} : { declarations: await readDeclarationsFile(declarations) },
    ...timestamp === void 0 ? {} : { timestamp },
    ...options.name === void 0 ? {} : { name: options.name },
    ...options.version === void 0 ? {} : { version: options.version }
  });
  const statement = sink === void 0 ? void 0 : aibomStatement(subject, result.bom);
  if (statement !== void 0) refuseTooLarge(statement);
  if (output !== void 0) await writeAtomically(output, result.bytes);
  const stored = sink === void 0 || statement === void 0 ? void 0 : await storeStatement(statement, sink);
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
  generateBom,
  readDeclarationsFile,
  statedTime
};
