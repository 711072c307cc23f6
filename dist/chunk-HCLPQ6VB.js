import {
  BUNDLE_MEDIA_TYPE,
  MAX_BUNDLE_DEPTH,
  encodeJson,
  messageBundleSchema,
  readFacts,
  writeFacts
} from "./chunk-2XAOFQT3.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-FQYXLPE7.js";
import {
  decodeBase64,
  encodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/message-bundle.ts
var MESSAGE_HASHES = { SHA2_256: "sha256", SHA2_384: "sha384", SHA2_512: "sha512" };
function readMessageBundle(bytes) {
  const value = parseStrictJson(bytes, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: "bundle"
  });
  const parsed = messageBundleSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(".") ?? "";
    throw malformed(
      `is not a Sigstore bundle with the signature of a file: ${where}: ${issue?.message ?? ""}`
    );
  }
  const { messageSignature } = parsed.data;
  const { algorithm, digest } = messageSignature.messageDigest;
  const decoded = decodeBase64(digest);
  if (decoded === void 0) throw malformed("has a digest that is not canonical base64");
  return {
    json: parsed.data,
    hash: algorithm,
    digest: decoded,
    ...readFacts(parsed.data, messageSignature.signature)
  };
}
function encodeMessageBundle(parts) {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    messageSignature: {
      messageDigest: { algorithm: parts.hash, digest: encodeBase64(parts.digest) },
      signature: encodeBase64(parts.signature)
    }
  });
}
function malformed(what) {
  return new AppError("malformed", `bundle ${what}`);
}

export {
  MESSAGE_HASHES,
  readMessageBundle,
  encodeMessageBundle
};
