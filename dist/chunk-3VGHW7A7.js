import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/certificate-pem.ts
import { X509Certificate } from "node:crypto";
var MAX_PEM_BYTES = 1024 * 1024;
var MAX_CERTIFICATES = 256;
var BLOCK = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]*-----END CERTIFICATE-----/g;
function readCertificatesPem(pem, what) {
  if (pem.length > MAX_PEM_BYTES) throw refused(what, `has ${String(pem.length)} characters`);
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw new AppError("invalid-key", `${what} holds a private key`, {
      hint: "give the certificates alone: what verifies needs no secret"
    });
  }
  const blocks = pem.match(BLOCK) ?? [];
  const begun = pem.match(/-----BEGIN /g)?.length ?? 0;
  if (blocks.length === 0) throw refused(what, "holds no certificate");
  if (begun !== blocks.length) throw refused(what, "holds something else than certificates");
  if (blocks.length > MAX_CERTIFICATES) throw refused(what, `holds ${String(blocks.length)} certificates`);
  return blocks.map((block, index) => {
    try {
      return new X509Certificate(block).raw;
    } catch (cause) {
      throw new AppError("invalid-key", `${what}: certificate ${String(index + 1)} cannot be read`, {
        cause
      });
    }
  });
}
function refused(what, why) {
  return new AppError("invalid-key", `${what} ${why}`, { hint: "give X.509 certificates as PEM" });
}

export {
  readCertificatesPem
};
