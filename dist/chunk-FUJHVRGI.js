import {
  evidenceKindOf
} from "./chunk-UH5H67IL.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  namesSigner,
  openSigner
} from "./chunk-4KLM6FHB.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/evidence-sink.ts
async function openSink(options, context) {
  if (options.evidence === void 0 && !namesSigner(options)) return void 0;
  if (options.evidence === void 0) {
    throw new AppError("invalid-input", "a signer was given and no evidence store", {
      hint: "name the store as evidence, or leave the signer out"
    });
  }
  if (!namesSigner(options)) {
    throw new AppError("invalid-input", "an evidence store was given and no signer", {
      hint: "evidence is always signed: give --key FILE, --keyless, --kms URI or --pkcs11 URI"
    });
  }
  const signer = await openSigner(options, context);
  const { openStore } = await import("./chunk-LRML3OEM.js");
  return { signer, store: await openStore(options.evidence, context) };
}
async function signStatement(statement, signer) {
  return await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
}
var MAX_MATERIAL_BYTES = 256 * 1024;
function refuseTooLarge(statement) {
  const encoded = Math.ceil(encodeStatement(statement).byteLength / 3) * 4;
  if (encoded + MAX_MATERIAL_BYTES <= MAX_BUNDLE_BYTES) return;
  throw new AppError(
    "limit-exceeded",
    `the statement would have ${String(encoded)} bytes in its bundle, at most ${String(MAX_BUNDLE_BYTES)} can be read back`,
    { hint: "write the document without evidence, and sign the file: sallyport sign --file" }
  );
}
async function storeStatement(statement, sink) {
  refuseTooLarge(statement);
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0) throw new AppError("internal", `unknown predicate type ${statement.predicateType}`);
  const bundle = await signStatement(statement, sink.signer);
  const file = await sink.store.put(statement.subject[0].digest, kind, bundle);
  return { kind, bundleSha256: bundle.sha256, file };
}

export {
  openSink,
  signStatement,
  refuseTooLarge,
  storeStatement
};
