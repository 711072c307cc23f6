import {
  STATEMENT_MEDIA_TYPE
} from "./chunk-N3VCBZS7.js";
import {
  preAuthEncoding
} from "./chunk-NN372YFI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/verify/envelope-signature.ts
import { verify } from "node:crypto";
function signedMessageOf({ payloadType, payload, signature }, key, rules = {}) {
  if (verify(key.hash, preAuthEncoding(payloadType, payload), key.key, signature)) return "dsse";
  const isEc = key.hash !== null;
  if (rules.acceptModelSigningV02 !== true || !isEc || payloadType !== STATEMENT_MEDIA_TYPE) return void 0;
  return verify("sha256", legacyEncoding(payload), key.key, signature) ? "model-signing-0.2" : void 0;
}
function legacyEncoding(payload) {
  const type = STATEMENT_MEDIA_TYPE;
  const head = `DSSEV1 ${String(type.length)} ${type} ${String(payload.byteLength)} `;
  return Buffer.from(head + pythonLiteral(payload), "latin1");
}
var ESCAPES = { 9: "\\t", 10: "\\n", 13: "\\r", 92: "\\\\" };
function pythonLiteral(bytes) {
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39;
  const parts = [];
  for (const byte of bytes) {
    const escape = ESCAPES[byte];
    if (escape !== void 0) parts.push(escape);
    else if (byte === quote) parts.push(`\\${String.fromCharCode(byte)}`);
    else if (byte >= 32 && byte < 127) parts.push(String.fromCharCode(byte));
    else parts.push(`\\x${byte.toString(16).padStart(2, "0")}`);
  }
  const mark = String.fromCharCode(quote);
  return `b${mark}${parts.join("")}${mark}`;
}

// src/verify/trusted-times.ts
async function trustedTimesOf({ timestamps, signature }, { timestampAuthorities = [], requireTimestamp = false }) {
  const times = timestampAuthorities.length === 0 ? [] : await readAll(timestamps, signature, timestampAuthorities);
  if (requireTimestamp && times.length === 0) {
    throw new AppError(
      "signature-invalid",
      "bundle has no timestamp of a trusted authority, and one is required"
    );
  }
  return times.sort((a, b) => a.at.getTime() - b.at.getTime());
}
async function readAll(timestamps, signature, trusted) {
  const { verifyTimestamp } = await import("./chunk-EL7JINNQ.js");
  return timestamps.map((stamp) => verifyTimestamp(stamp, signature, trusted));
}

export {
  signedMessageOf,
  trustedTimesOf
};
