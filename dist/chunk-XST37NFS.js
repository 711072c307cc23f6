const { createPublicKey, X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  answering,
  isLoggedBy,
  requireKnownLogs,
  requireLogsInUse,
  toEntity,
  trustedTimes,
  verificationError
} from "./chunk-3FRUJXWD.js";
import {
  checkThreshold,
  countLogs,
  requireLogs
} from "./chunk-JUMYRJCD.js";
import {
  readTrustedRoot
} from "./chunk-CSRQ2GKL.js";
import "./chunk-AFC2DBRL.js";
import {
  require_dist
} from "./chunk-KJS7EA77.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  readBundle,
  readMessageBundle
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/verify/sigstore-logged.ts
var import_verify = __toESM(require_dist(), 1);
function requireLogged(signer, rules) {
  const root = readTrustedRoot(rules.trustedRoot);
  checkThreshold("tlog-threshold", rules.tlogThreshold, countLogs(root));
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
function loggedTimes(bundle, { root, publicKeyPem, clock, tlogThreshold }) {
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
  requireLogs(bundle, root, tlogThreshold);
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
  return answering(toEntity(bare, Buffer.alloc(0)), () => true);
}
function inOrder(times) {
  return [...times].sort((a, b) => a.at.getTime() - b.at.getTime());
}
export {
  requireLogged
};
