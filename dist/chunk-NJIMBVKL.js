import {
  isLoggedBy,
  requireKnownLogs,
  requireLogsInUse,
  toEntity,
  trustedTimes,
  verificationError
} from "./chunk-3KVFKIPA.js";
import {
  readTrustedRoot
} from "./chunk-H72SSJ6G.js";
import "./chunk-PL62WHUN.js";
import "./chunk-WKO2OFS6.js";
import {
  require_dist
} from "./chunk-4HUWYX6V.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-F37F3WSG.js";
import {
  readBundle,
  readMessageBundle
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import {
  __toESM
} from "./chunk-2BGE7Q7N.js";

// src/verify/sigstore-logged.ts
var import_verify = __toESM(require_dist(), 1);
import { createPublicKey, X509Certificate } from "node:crypto";
function requireLogged(signer, rules) {
  const root = readTrustedRoot(rules.trustedRoot);
  const look = (bundle) => loggedTimes(bundle, { ...rules, root });
  return {
    async verify(bundle) {
      const read = readBundle(bundle);
      const envelope = await signer.verify(read);
      return { ...envelope, times: inOrder([...envelope.times, ...look(read)]) };
    },
    async verifyBlob(bytes, open) {
      const blob = await signer.verifyBlob(bytes, open);
      return { ...blob, times: inOrder([...blob.times, ...look(readMessageBundle(bytes))]) };
    }
  };
}
function loggedTimes(bundle, { root, publicKeyPem, clock }) {
  if (bundle.logEntries.length === 0) {
    throw new AppError("signature-invalid", "signature is in no transparency log, and one is required");
  }
  requireKnownLogs(bundle, root);
  const { key, der } = verifierIn(bundle, publicKeyPem);
  for (const entry of bundle.logEntries) {
    let isOwn;
    try {
      isOwn = isLoggedBy(entry, der);
    } catch (cause) {
      throw verificationError(cause);
    }
    if (!isOwn) throw new AppError("signature-invalid", "transparency log entry is of another signer");
  }
  const entity = entityOf(bundle);
  const material = { ...root.material, publicKey: () => ({ publicKey: key, validFor: () => true }) };
  try {
    new import_verify.Verifier(material, { tlogThreshold: 1, ctlogThreshold: 0, timestampThreshold: 0 }).verify(
      entity
    );
  } catch (cause) {
    throw verificationError(cause);
  }
  const times = trustedTimes(entity);
  requireLogsInUse(bundle, times.length === 0 ? [{ source: "transparency-log", at: clock() }] : times, root);
  return times;
}
function verifierIn({ material }, publicKeyPem) {
  if (material.kind === "public-key") {
    if (publicKeyPem === void 0) throw new AppError("internal", "the key of the signer is not known");
    const key2 = createPublicKey(publicKeyPem);
    return { key: key2, der: key2.export({ type: "spki", format: "der" }) };
  }
  const der = material.kind === "certificate" ? material.certificate : material.certificates[0];
  const { publicKey: key, raw } = new X509Certificate(der ?? new Uint8Array());
  return { key, der: raw };
}
function entityOf({ json }) {
  const { tlogEntries } = json.verificationMaterial;
  const bare = { ...json, verificationMaterial: { publicKey: { hint: "" }, tlogEntries } };
  const entity = toEntity(bare, Buffer.alloc(0));
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (digest) => signature.compareDigest(digest),
      compareSignedDigest: (digest) => signature.compareSignedDigest(digest),
      verifySignature: () => true
    }
  };
}
function inOrder(times) {
  return [...times].sort((a, b) => a.at.getTime() - b.at.getTime());
}
export {
  requireLogged
};
