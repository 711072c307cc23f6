import {
  toEntity,
  verifyKeylessSigner
} from "./chunk-3KVFKIPA.js";
import {
  readTrustedRoot
} from "./chunk-H72SSJ6G.js";
import {
  checkBlob
} from "./chunk-SQ3BAJDD.js";
import {
  require_dist
} from "./chunk-4HUWYX6V.js";
import {
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  readBundle,
  readMessageBundle
} from "./chunk-TRNU433F.js";
import {
  describeKey
} from "./chunk-YEBD4N3J.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/verify/sigstore-verifier.ts
var import_verify = __toESM(require_dist(), 1);
async function createSigstoreVerifier(options) {
  const { identity, issuer, requireLog = true } = options;
  if (identity === "" || issuer === "") {
    throw new AppError("invalid-input", "a keyless signer needs both an identity and an issuer", {
      hint: "an identity means nothing without the issuer that vouches for it"
    });
  }
  const root = readTrustedRoot(options.trustedRoot);
  const library = new import_verify.Verifier(root.material, {
    tlogThreshold: requireLog ? 1 : 0,
    // An instance without a log of signatures may also have none of certificates; one that has it must use it.
    ctlogThreshold: requireLog || root.hasCertificateLog ? 1 : 0,
    timestampThreshold: 1
  });
  const extensions = readExtensionRules(options.extensions ?? {});
  const expected = { identity, issuer, requireLog, extensions, root, library };
  return Promise.resolve({
    verify: (bundle) => Promise.resolve().then(() => verifyEnvelope(readBundle(bundle), expected)),
    verifyBlob: (bundle, open) => Promise.resolve().then(() => verifyMessage(readMessageBundle(bundle), { open, expected }))
  });
}
var KNOWN_EXTENSIONS = /* @__PURE__ */ new Set([...Object.values(FULCIO_UTF8), ...Object.values(FULCIO_RAW_TEXT)]);
function readExtensionRules(rules) {
  for (const [name, values] of Object.entries(rules)) {
    if (!KNOWN_EXTENSIONS.has(name)) {
      throw new AppError("invalid-input", `certificate extension ${JSON.stringify(name)} is not known`, {
        hint: `known are ${[...KNOWN_EXTENSIONS].join(", ")}`
      });
    }
    if (values.length === 0) {
      throw new AppError("invalid-input", `certificate extension ${name} is asked for without a value`);
    }
  }
  return new Map(Object.entries(rules));
}
async function verifyEnvelope(bundle, expected) {
  const { payloadType, payload, json } = bundle;
  const { signer, times } = await verifyKeylessSigner(bundle, expected, () => toEntity(json));
  return { payloadType, payload, signer, times };
}
async function verifyMessage(bundle, { open, expected }) {
  let sha256 = "";
  const makeEntity = async (certificate) => {
    const key = describeKey(certificate.publicKey);
    const checked = await checkBlob(bundle, key, open);
    sha256 = checked.sha256;
    const entity = toEntity(bundle.json, Buffer.alloc(0));
    const { signature } = entity;
    return {
      ...entity,
      signature: {
        signature: signature.signature,
        compareSignature: (other) => signature.compareSignature(other),
        compareDigest: (digest) => signature.compareDigest(digest),
        compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
        verifySignature: (signerKey) => checked.isSigned && describeKey(signerKey).keyId === key.keyId
      }
    };
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { signer, times, digest: { sha256 } };
}

export {
  createSigstoreVerifier
};
