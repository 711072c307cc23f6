import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readCertificates
} from "./chunk-LCFOYKOD.js";
import {
  coerce_exports
} from "./chunk-H7RMI6CP.js";
import {
  readCertificatesPem
} from "./chunk-3VGHW7A7.js";
import "./chunk-UDZPHOEP.js";
import {
  decodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import "./chunk-IXAEB3KA.js";
import {
  array,
  looseObject,
  string
} from "./chunk-2X75WB5P.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/verify/timestamp-trust.ts
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
  timestampTrustOfPem,
  timestampTrustOfRoot
};
