const { X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  require_dist as require_dist2
} from "./chunk-KJS7EA77.js";
import {
  require_dist
} from "./chunk-E5L3KJLC.js";
import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  array,
  literal,
  looseObject,
  record,
  string
} from "./chunk-KMVC2J2I.js";
import {
  decodeBase64
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/verify/sigstore-trust-root.ts
var import_protobuf_specs = __toESM(require_dist(), 1);
var import_verify = __toESM(require_dist2(), 1);
var canonical = string().refine((text) => decodeBase64(text) !== void 0, "is not canonical base64");
var validFor = looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() });
var logId = looseObject({ keyId: canonical });
var log = looseObject({
  baseUrl: string().min(1),
  hashAlgorithm: literal("SHA2_256"),
  publicKey: looseObject({ rawBytes: canonical, keyDetails: string(), validFor }),
  logId,
  checkpointKeyId: logId.nullish()
});
var authority = looseObject({
  certChain: looseObject({
    certificates: array(looseObject({ rawBytes: canonical })).min(1).max(16)
  }),
  validFor
});
var schema = looseObject({
  mediaType: string().startsWith("application/vnd.dev.sigstore.trustedroot"),
  certificateAuthorities: array(authority).min(1).max(64),
  tlogs: array(log).max(64).default([]),
  ctlogs: array(log).max(64).default([]),
  timestampAuthorities: array(authority).max(64).default([])
});
function readTrustedRoot(value) {
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new AppError(
      "trust-root",
      `trusted root: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`,
      {
        hint: "give a Sigstore TrustedRoot (trusted_root.json of the instance)"
      }
    );
  }
  const root = parsed.data;
  try {
    const authorities = root.certificateAuthorities.flatMap(
      ({ certChain }) => certChain.certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, "base64")))
    );
    const logs = root.tlogs.map(({ logId: id, checkpointKeyId, publicKey }) => {
      const { rawBytes: key, validFor: window } = publicKey;
      const known = { key, start: window.start, end: window.end ?? void 0 };
      return [(checkpointKeyId ?? id).keyId, known];
    });
    return {
      material: (0, import_verify.toTrustMaterial)(import_protobuf_specs.TrustedRoot.fromJSON(value)),
      authorities,
      logs: new Map(logs),
      certificateLogs: new Set(root.ctlogs.map(({ publicKey }) => publicKey.rawBytes)).size
    };
  } catch (cause) {
    throw new AppError("trust-root", "trusted root holds a key or certificate that cannot be read", {
      cause
    });
  }
}
var seedSchema = record(string(), looseObject({ targets: record(string(), string()) }));
async function publicGoodTrustedRoot() {
  const { default: seeds } = await import("./chunk-UCUBVC4C.js");
  const repository = seedSchema.parse(seeds)["https://tuf-repo-cdn.sigstore.dev"];
  const encoded = repository?.targets["trusted_root.json"];
  if (encoded === void 0) throw new AppError("internal", "the embedded trusted root is missing");
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
}

export {
  readTrustedRoot,
  publicGoodTrustedRoot
};
