import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  openVerifier
} from "./chunk-ORFQEE7I.js";
import {
  openSigner
} from "./chunk-OW4J7AMQ.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind,
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import {
  sha256Hex
} from "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/sign-file.ts
import fs from "node:fs";
import path from "node:path";
var MAX_FILE_BYTES = 1024 * 1024 * 1024;
async function signFile(target, options, context) {
  const signer = await openSigner(options, context);
  const file = path.resolve(target);
  const signature = placeOf(file, options);
  if (signature === file) {
    throw new AppError("invalid-input", `signature ${signature} would replace the file that it signs`);
  }
  const bytes = await readBounded(file, { maxBytes: MAX_FILE_BYTES, what: "file" });
  const bundle = await signer.signBlob(bytes);
  await writeAtomically(signature, bundle.bytes);
  return {
    file,
    digest: `sha256:${sha256Hex(bytes)}`,
    signature,
    bundleSha256: bundle.sha256,
    signer: await signer.identity()
  };
}
async function verifyFile(target, options) {
  const verifier = await openVerifier(options);
  const file = path.resolve(target);
  const kind = await pathKind(file);
  if (kind !== "file") {
    throw new AppError(
      kind === "missing" ? "not-found" : "invalid-input",
      kind === "missing" ? `file ${target} does not exist` : `${target} is not a file`
    );
  }
  const signature = placeOf(file, options);
  const bundle = await readBounded(signature, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
  const verified = await verifier.verifyBlob(bundle, () => fs.createReadStream(file));
  return { ...verified, file, signature };
}
function placeOf(file, { signature }) {
  return signature === void 0 ? `${file}.sigstore.json` : path.resolve(signature);
}
export {
  signFile,
  verifyFile
};
