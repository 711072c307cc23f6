const { createHash, createPublicKey, X509Certificate } = process.getBuiltinModule("node:crypto");
import {
  logEnvelope,
  logMessage
} from "./chunk-XYQP3WDC.js";
import "./chunk-AFC2DBRL.js";
import "./chunk-UVMR66ED.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import {
  require_dist
} from "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-F3LVSCKF.js";
import {
  parseStrictJson,
  preAuthEncoding
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";
import {
  __toESM
} from "./chunk-LVG4QLPG.js";

// src/sign/sigstore-key-log.ts
var import_protobuf_specs = __toESM(require_dist(), 1);
var MAX_ANSWER_BYTES = 1024 * 1024;
function createKeyLog({ logs, timeoutMs = 3e4 }) {
  const limits = { timeout: timeoutMs, retry: { retries: 2 } };
  return async (signed) => {
    if (createPublicKey(signed.verifierPem).asymmetricKeyDetails?.namedCurve !== "prime256v1") {
      throw new AppError("unsupported", "only signatures of P-256 keys can be logged", {
        hint: "sign with an ec-p256 key, or without a log"
      });
    }
    return await Promise.all(
      logs.map(
        (log) => log.majorApiVersion === 1 ? logV1(log, signed, limits) : logV2(log, signed, limits)
      )
    );
  };
}
async function logV1(log, signed, limits) {
  const certificatePem = signed.verifierPem;
  const signature = Buffer.from(signed.signature);
  if (signed.kind === "message") return await logMessage(log, { ...signed, certificatePem }, limits);
  const { payloadType, payload } = signed;
  const signatures = [{ sig: signature, keyid: "" }];
  const envelope = { payloadType, payload: Buffer.from(payload), signatures };
  return await logEnvelope(log, { envelope, certificatePem }, limits);
}
async function logV2(log, signed, limits) {
  const digest = signed.kind === "message" ? signed.digest : sha256(preAuthEncoding(signed.payloadType, signed.payload));
  const request = {
    hashedRekordRequestV002: {
      digest: base64(digest),
      signature: {
        content: base64(signed.signature),
        verifier: { keyDetails: "PKIX_ECDSA_P256_SHA_256", ...verifierOf(signed) }
      }
    }
  };
  const doing = `logging the signature at ${log.url}`;
  const response = await post(`${log.url}/api/v2/log/entries`, JSON.stringify(request), { doing, limits });
  const json = parseStrictJson(response, { maxBytes: MAX_ANSWER_BYTES, what: `answer of ${log.url}` });
  try {
    return import_protobuf_specs.TransparencyLogEntry.toJSON(import_protobuf_specs.TransparencyLogEntry.fromJSON(json));
  } catch (cause) {
    throw new AppError("tool-failed", `${doing} brought an answer that cannot be read`, { cause });
  }
}
function verifierOf({ verifierPem }) {
  if (verifierPem.includes("CERTIFICATE")) {
    return { x509Certificate: { rawBytes: base64(new X509Certificate(verifierPem).raw) } };
  }
  const spki = createPublicKey(verifierPem).export({ type: "spki", format: "der" });
  return { publicKey: { rawBytes: base64(spki) } };
}
async function post(url, body, { doing, limits }) {
  for (let attempt = 0; ; attempt += 1) {
    const isLast = attempt >= limits.retry.retries;
    try {
      const response = await fetch(url, {
        ...{ method: "POST", body, redirect: "error" },
        headers: { "content-type": "application/json", accept: "application/json" },
        signal: AbortSignal.timeout(limits.timeout)
      });
      const answer = Buffer.from(await response.arrayBuffer());
      if (response.ok) return answer;
      if (response.status < 500 || isLast) {
        throw new AppError("tool-failed", `${doing} was refused (status ${String(response.status)})`);
      }
    } catch (cause) {
      if (isAppError(cause)) throw cause;
      if (!isLast) continue;
      const isLate = typeof cause === "object" && cause !== null && Reflect.get(cause, "name") === "TimeoutError";
      throw new AppError(isLate ? "timeout" : "network", `${doing} failed: ${messageOf(cause)}`, { cause });
    }
  }
}
var base64 = (bytes) => Buffer.from(bytes).toString("base64");
var sha256 = (bytes) => createHash("sha256").update(bytes).digest();
export {
  createKeyLog
};
