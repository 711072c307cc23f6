const { createHash } = process.getBuiltinModule("node:crypto");
import {
  readGenTime
} from "./chunk-AFC2DBRL.js";
import {
  require_dist as require_dist3
} from "./chunk-UVMR66ED.js";
import {
  require_dist as require_dist2
} from "./chunk-E5L3KJLC.js";
import {
  require_dist
} from "./chunk-43WBRCQ4.js";
import {
  preAuthEncoding
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/sign/sigstore-witnesses.ts
var import_core = __toESM(require_dist(), 1);
var import_protobuf_specs = __toESM(require_dist2(), 1);
var import_sign = __toESM(require_dist3(), 1);

// src/sign/sigstore-service-error.ts
var MAX_CAUSES = 8;
function serviceError(thrown, doing, refused) {
  const causes = causesOf(thrown);
  const status = causes.map(statusOf).find((each) => each !== void 0);
  const text = messageOf(causes.at(-1) ?? thrown);
  if (status !== void 0 && status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return new AppError(refused, `${doing} was refused: ${text}`, {
      hint: "the service is there and said no; its own log says more",
      cause: thrown
    });
  }
  if (causes.some(isTimeout)) {
    return new AppError("timeout", `${doing} took too long`, { hint: "try again later", cause: thrown });
  }
  if (causes.some(isNonsense)) {
    return new AppError("tool-failed", `${doing} brought an answer that cannot be read`, { cause: thrown });
  }
  return new AppError("network", `${doing} failed: ${text}`, {
    hint: "check that the address in the signing config can be reached from here",
    cause: thrown
  });
}
function causesOf(thrown) {
  const causes = [];
  for (let each = thrown; each !== void 0 && each !== null && causes.length < MAX_CAUSES; each = propertyOf(each, "cause")) {
    causes.push(each);
  }
  return causes;
}
function statusOf(thrown) {
  const status = propertyOf(thrown, "statusCode");
  return typeof status === "number" ? status : void 0;
}
function isTimeout(thrown) {
  return [propertyOf(thrown, "type"), propertyOf(thrown, "code")].some(
    (each) => ["request-timeout", "body-timeout", "ETIMEDOUT", "ERR_SOCKET_TIMEOUT"].includes(String(each))
  );
}
function isNonsense(thrown) {
  return propertyOf(thrown, "type") === "invalid-json" || ["SyntaxError", "TypeError"].includes(String(propertyOf(thrown, "name")));
}
function propertyOf(value, name) {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : void 0;
}

// src/sign/sigstore-witnesses.ts
async function logEnvelope(log, signed, limits) {
  const { envelope, certificatePem } = signed;
  const witness = new import_sign.RekorWitness({
    rekorBaseURL: log.url,
    majorApiVersion: log.majorApiVersion,
    entryType: "dsse",
    ...limits
  });
  const content = log.majorApiVersion === 1 ? { $case: "dsseEnvelope", dsseEnvelope: envelope } : { $case: "messageSignature", messageSignature: signatureOverPae(envelope) };
  return testify(witness, { content, certificatePem, url: log.url });
}
async function logMessage(log, signed, limits) {
  const witness = new import_sign.RekorWitness({
    rekorBaseURL: log.url,
    majorApiVersion: log.majorApiVersion,
    ...limits
  });
  const messageSignature = {
    messageDigest: { algorithm: import_protobuf_specs.HashAlgorithm.SHA2_256, digest: Buffer.from(signed.digest) },
    signature: Buffer.from(signed.signature)
  };
  const content = { $case: "messageSignature", messageSignature };
  return testify(witness, { content, certificatePem: signed.certificatePem, url: log.url });
}
async function testify(witness, { content, certificatePem, url }) {
  const { tlogEntries } = await witness.testify(content, certificatePem).catch((thrown) => {
    throw serviceError(thrown, `logging the signature at ${url}`, "tool-failed");
  });
  const [entry] = tlogEntries;
  if (entry === void 0) throw new AppError("tool-failed", `${url} logged nothing`);
  return import_protobuf_specs.TransparencyLogEntry.toJSON(entry);
}
function signatureOverPae(envelope) {
  const pae = preAuthEncoding(envelope.payloadType, envelope.payload);
  const digest = createHash("sha256").update(pae).digest();
  return {
    messageDigest: { algorithm: import_protobuf_specs.HashAlgorithm.SHA2_256, digest },
    signature: envelope.signatures[0]?.sig ?? Buffer.alloc(0)
  };
}
var MAX_STAMPS = 6;
async function stampSignature(authority, signature, limits) {
  const envelope = {
    payloadType: "",
    payload: Buffer.alloc(0),
    signatures: [{ sig: Buffer.from(signature), keyid: "" }]
  };
  const witness = new import_sign.TSAWitness({ tsaBaseURL: authority.url, ...limits });
  let stamp;
  for (let attempt = 0; attempt < MAX_STAMPS; attempt += 1) {
    const { rfc3161Timestamps } = await witness.testify({ $case: "dsseEnvelope", dsseEnvelope: envelope }).catch((thrown) => {
      throw serviceError(thrown, `time-stamping at ${authority.url}`, "tool-failed");
    });
    stamp = rfc3161Timestamps[0]?.signedTimestamp;
    if (stamp === void 0) break;
    const digits = fractionDigitsOf(stamp, authority.url);
    if (digits === 0 || digits === 3) break;
  }
  if (stamp === void 0) throw new AppError("tool-failed", `${authority.url} gave no timestamp`);
  return stamp;
}
function fractionDigitsOf(stamp, url) {
  try {
    return readGenTime(import_core.RFC3161Timestamp.parse(Buffer.from(stamp)).tstInfo.raw).fractionDigits;
  } catch (cause) {
    throw new AppError("tool-failed", `${url} gave no timestamp that can be read`, { cause });
  }
}

export {
  serviceError,
  logEnvelope,
  logMessage,
  stampSignature
};
