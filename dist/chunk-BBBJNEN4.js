import {
  answering,
  toEntity,
  verifyKeylessSigner
} from "./chunk-3FRUJXWD.js";
import {
  checkThreshold,
  countAuthorities,
  countLogs
} from "./chunk-JUMYRJCD.js";
import {
  readTrustedRoot
} from "./chunk-CSRQ2GKL.js";
import {
  timestampTrustOfRoot
} from "./chunk-GMXDJXW6.js";
import {
  certifiedKey
} from "./chunk-UUXJWACZ.js";
import {
  require_dist
} from "./chunk-KJS7EA77.js";
import {
  checkBlob,
  signedMessageOf
} from "./chunk-XBB4LAOA.js";
import {
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  describeKey,
  readBundle,
  readMessageBundle
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

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
  const { tlogThreshold, timestampThreshold, sctThreshold } = options;
  const timestampAuthorities = timestampThreshold === void 0 ? [] : timestampTrustOfRoot(options.trustedRoot);
  checkThreshold("tlog-threshold", tlogThreshold, requireLog ? countLogs(root) : 0);
  checkThreshold("sct-threshold", sctThreshold, root.certificateLogs);
  checkThreshold("timestamp-threshold", timestampThreshold, countAuthorities(timestampAuthorities));
  const library = new import_verify.Verifier(root.material, {
    tlogThreshold: requireLog ? 1 : 0,
    // An instance without a log of signatures may also have none of certificates; one that has it must use it.
    ctlogThreshold: sctThreshold ?? (requireLog || root.certificateLogs > 0 ? 1 : 0),
    timestampThreshold: 1
  });
  const extensions = readExtensionRules(options.extensions ?? {});
  const expected = {
    ...{ identity, issuer, requireLog, extensions, root, library },
    ...{ tlogThreshold, timestampThreshold, timestampAuthorities }
  };
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
  const makeEntity = async ({ publicKey }) => {
    const entity = toEntity(json);
    if (publicKey.asymmetricKeyType !== "ec") return entity;
    const key = certifiedKey(publicKey);
    const isSigned = await signedMessageOf(bundle, key) !== void 0;
    return answering(entity, (signerKey) => isSigned && describeKey(signerKey).keyId === key.keyId);
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { payloadType, payload, signer, times };
}
async function verifyMessage(bundle, { open, expected }) {
  let sha256 = "";
  const makeEntity = async (certificate) => {
    const key = certifiedKey(certificate.publicKey);
    const checked = await checkBlob(bundle, key, open);
    sha256 = checked.sha256;
    return answering(
      toEntity(bundle.json, Buffer.alloc(0)),
      (signerKey) => checked.isSigned && describeKey(signerKey).keyId === key.keyId
    );
  };
  const { signer, times } = await verifyKeylessSigner(bundle, expected, makeEntity);
  return { signer, times, digest: { sha256 } };
}

export {
  createSigstoreVerifier
};
