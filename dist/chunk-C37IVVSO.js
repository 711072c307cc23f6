const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
import {
  openSigner,
  openTrail
} from "./chunk-F3LVSCKF.js";
import {
  MAX_BUNDLE_BYTES,
  openVerifier,
  pathKind,
  readBounded,
  sha256Hex,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/flows/sign-file.ts
var MAX_FILE_BYTES = 1024 * 1024 * 1024;
async function signFile(target, options, context) {
  const trail = openTrail(options, context);
  const signer = await openSigner(options, context);
  const file = path.resolve(target);
  const signature = placeOf(file, options);
  if (signature === file) {
    throw new AppError("invalid-input", `signature ${signature} would replace the file that it signs`);
  }
  const bytes = await readBounded(file, { maxBytes: MAX_FILE_BYTES, what: "file" });
  const bundle = await signer.signBlob(bytes);
  const subject = { kind: "file", name: path.basename(file), digest: { sha256: sha256Hex(bytes) } };
  await trail?.record({ kind: "file-signature", subject, bundle, signer });
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
