import {
  MESSAGE_HASHES
} from "./chunk-HCLPQ6VB.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/verify/blob-signature.ts
import { createHash, createVerify, verify } from "node:crypto";
var MAX_WHOLE_BYTES = 256 * 1024 * 1024;
async function checkBlob(bundle, key, open) {
  const sha256 = createHash("sha256");
  const named = createHash(MESSAGE_HASHES[bundle.hash]);
  const verifier = key.hash === null ? void 0 : createVerify(key.hash);
  const whole = [];
  let size = 0;
  for await (const piece of open()) {
    size += piece.byteLength;
    sha256.update(piece);
    named.update(piece);
    verifier?.update(piece);
    if (verifier !== void 0) continue;
    if (size > MAX_WHOLE_BYTES) {
      throw new AppError("limit-exceeded", "file is too large for an Ed25519 signature over its bytes", {
        hint: "sign it with an EC key, or sign a statement about its digest"
      });
    }
    whole.push(Uint8Array.from(piece));
  }
  if (!named.digest().equals(bundle.digest)) {
    throw new AppError("content-mismatch", "file is not the one that was signed: it has another digest");
  }
  const isSigned = verifier === void 0 ? verify(null, Buffer.concat(whole), key.key, bundle.signature) : verifier.verify(key.key, bundle.signature);
  return { sha256: sha256.digest("hex"), isSigned };
}

export {
  checkBlob
};
