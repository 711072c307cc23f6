import {
  readCertificates
} from "./chunk-UUXJWACZ.js";
import {
  coerce_exports
} from "./chunk-G6XZBPDF.js";
import {
  readCertificatesPem
} from "./chunk-F3LVSCKF.js";
import {
  array,
  looseObject,
  string
} from "./chunk-KMVC2J2I.js";
import {
  decodeBase64,
  parseStrictJson
} from "./chunk-4ABMKW4W.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/verify/timestamp-trust.ts
var MAX_BYTES = 4 * 1024 * 1024;
function readTimestampTrust(text, what) {
  if (!text.trimStart().startsWith("{")) return [timestampTrustOfPem(text)];
  const found = timestampTrustOfRoot(parseStrictJson(text, { maxBytes: MAX_BYTES, what }));
  if (found.length > 0) return found;
  throw new AppError("trust-root", `${what}: the trusted root has no timestamp authority`);
}
function timestampTrustOfPem(pem) {
  return { anchors: readCertificates(readCertificatesPem(pem, "timestamp authority")) };
}
var schema = looseObject({
  timestampAuthorities: array(
    looseObject({
      certChain: looseObject({
        certificates: array(looseObject({ rawBytes: string() })).min(1).max(16)
      }),
      validFor: looseObject({ start: coerce_exports.date(), end: coerce_exports.date().nullish() })
    })
  ).max(64).default([])
});
function timestampTrustOfRoot(trustedRoot) {
  const parsed = schema.safeParse(trustedRoot);
  if (!parsed.success) {
    throw new AppError("trust-root", "trusted root holds timestamp authorities that cannot be read");
  }
  return parsed.data.timestampAuthorities.map(({ certChain, validFor }) => {
    const ders = certChain.certificates.map(({ rawBytes }) => decodeBase64(rawBytes));
    if (ders.some((each) => each === void 0)) {
      throw new AppError("trust-root", "trusted root holds a certificate that is not canonical base64");
    }
    const anchors = readCertificates(ders.filter((each) => each !== void 0));
    return { anchors, start: validFor.start, ...validFor.end ? { end: validFor.end } : {} };
  });
}

export {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
};
