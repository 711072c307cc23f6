import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  evidenceKindOf,
  openFolderStore
} from "./chunk-H3LK273N.js";
import {
  STATEMENT_MEDIA_TYPE,
  encodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  namesSigner,
  openSigner
} from "./chunk-OW4J7AMQ.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/evidence-sink.ts
import path from "node:path";
async function openSink(options, context) {
  if (options.evidence === void 0 && !namesSigner(options)) return void 0;
  if (options.evidence === void 0) {
    throw new AppError("invalid-input", "a signer was given and no evidence store", {
      hint: "give the folder of the store as evidence, or leave the signer out"
    });
  }
  if (!namesSigner(options)) {
    throw new AppError("invalid-input", "an evidence store was given and no signer", {
      hint: "evidence is always signed: give --key FILE, --keyless, --kms URI or --pkcs11 URI"
    });
  }
  return {
    signer: await openSigner(options, context),
    store: openFolderStore(path.resolve(options.evidence))
  };
}
async function signStatement(statement, signer) {
  return await signer.sign(STATEMENT_MEDIA_TYPE, encodeStatement(statement));
}
async function storeStatement(statement, sink) {
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0) throw new AppError("internal", `unknown predicate type ${statement.predicateType}`);
  const bundle = await signStatement(statement, sink.signer);
  const name = await sink.store.put(statement.subject[0].digest, kind, bundle);
  return { kind, bundleSha256: bundle.sha256, file: path.join(sink.store.location, name) };
}

export {
  openSink,
  signStatement,
  storeStatement
};
