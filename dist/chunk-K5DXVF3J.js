import {
  FULCIO_ARC,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8
} from "./chunk-M47SOCU4.js";
import {
  DER,
  readDer,
  readOid,
  readSingle
} from "./chunk-IXAEB3KA.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/certificate.ts
import { X509Certificate } from "node:crypto";
var EKU_CODE_SIGNING = "1.3.6.1.5.5.7.3.3";
var OID_BASIC_CONSTRAINTS = "2.5.29.19";
var OID_SUBJECT_ALT_NAME = "2.5.29.17";
var OID_KEY_USAGE = "2.5.29.15";
var UNDERSTOOD_CRITICAL = /* @__PURE__ */ new Set([
  OID_KEY_USAGE,
  OID_SUBJECT_ALT_NAME,
  OID_BASIC_CONSTRAINTS,
  "2.5.29.37"
]);
var OID_ISSUER = `${FULCIO_ARC}8`;
var OID_ISSUER_RAW = `${FULCIO_ARC}1`;
var NAME_EMAIL = 129;
var NAME_DNS = 130;
var NAME_URI = 134;
var DIGITAL_SIGNATURE = 128;
var KEY_CERT_SIGN = 4;
var TBS_EXTENSIONS = 163;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function readCertificate(der) {
  try {
    return decode(der);
  } catch (cause) {
    throw new AppError("malformed", "certificate cannot be read", { cause });
  }
}
function decode(der) {
  const x509 = new X509Certificate(der);
  const extensions = readExtensions(der);
  const valueOf = (oid) => extensions.get(oid)?.value;
  return {
    x509,
    publicKey: x509.publicKey,
    identity: readAltName(valueOf(OID_SUBJECT_ALT_NAME)),
    issuer: readIssuer(valueOf(OID_ISSUER), valueOf(OID_ISSUER_RAW)),
    extensions: readFulcio(extensions),
    altNames: readAltNames(valueOf(OID_SUBJECT_ALT_NAME)),
    subject: oneLine(x509.subject),
    issuerName: oneLine(x509.issuer),
    isCa: x509.ca || isAuthority(valueOf(OID_BASIC_CONSTRAINTS)),
    canIssue: isAuthority(valueOf(OID_BASIC_CONSTRAINTS)) && allows(valueOf(OID_KEY_USAGE), KEY_CERT_SIGN),
    canSign: allows(valueOf(OID_KEY_USAGE), DIGITAL_SIGNATURE),
    pathLength: readPathLength(valueOf(OID_BASIC_CONSTRAINTS)),
    signatureOid: readSignatureOid(der),
    // Named keyUsage in Node, but holds the extended key usages; undefined without the extension.
    extendedKeyUsages: x509.keyUsage ?? [],
    unknownCritical: [...extensions].filter(([oid, each]) => each.isCritical && !UNDERSTOOD_CRITICAL.has(oid)).map(([oid]) => oid)
  };
}
function readExtensions(der) {
  const [tbs] = readDer(readSingle(der, DER.sequence));
  const found = /* @__PURE__ */ new Map();
  if (tbs === void 0) return found;
  const list = readDer(tbs.content).find((each) => each.tag === TBS_EXTENSIONS);
  if (list === void 0) return found;
  for (const extension of readDer(readSingle(list.content, DER.sequence))) {
    const [oid, ...rest] = readDer(extension.content);
    const value = rest.at(-1);
    if (oid?.tag !== DER.oid || value?.tag !== DER.octetString)
      throw new TypeError("extension has another shape");
    const name = readOid(oid.content);
    if (found.has(name)) throw new TypeError(`extension ${name} appears twice`);
    found.set(name, { isCritical: isCritical(rest), value: value.content });
  }
  return found;
}
function isCritical(rest) {
  const [flag] = rest;
  return rest.length > 1 && flag?.tag === DER.boolean && flag.content[0] !== 0;
}
function isAuthority(value) {
  const [flag] = value === void 0 ? [] : readDer(readSingle(value, DER.sequence));
  return flag?.tag === DER.boolean && flag.content[0] !== 0;
}
function readPathLength(value) {
  const [, limit] = value === void 0 ? [] : readDer(readSingle(value, DER.sequence));
  if (limit === void 0) return void 0;
  if (limit.tag !== DER.integer || limit.content.length === 0)
    throw new TypeError("path length has another shape");
  const [first = 0] = limit.content;
  return limit.content.length === 1 && first < 128 ? first : void 0;
}
function allows(value, bit) {
  if (value === void 0) return true;
  const bits = readSingle(value, DER.bitString);
  return ((bits[1] ?? 0) & bit) !== 0;
}
function readSignatureOid(der) {
  const [, algorithm] = readDer(readSingle(der, DER.sequence));
  const [oid] = algorithm?.tag === DER.sequence ? readDer(algorithm.content) : [];
  if (oid?.tag !== DER.oid) throw new TypeError("certificate has no signature algorithm");
  return readOid(oid.content);
}
function oneLine(name) {
  return (name ?? "").replaceAll("\n", ", ");
}
var ALT_NAME_KINDS = {
  [NAME_EMAIL]: "email",
  [NAME_DNS]: "dns",
  [NAME_URI]: "uri"
};
function readAltNames(value) {
  if (value === void 0) return [];
  return readDer(readSingle(value, DER.sequence)).flatMap(({ tag, content }) => {
    const kind = ALT_NAME_KINDS[tag];
    return kind === void 0 ? [] : [{ kind, value: utf8.decode(content) }];
  });
}
function readAltName(value) {
  if (value === void 0) return void 0;
  const names = readDer(readSingle(value, DER.sequence));
  const [name] = names;
  if (name === void 0 || names.length !== 1) return void 0;
  return name.tag === NAME_URI || name.tag === NAME_EMAIL ? utf8.decode(name.content) : void 0;
}
function readIssuer(value, raw) {
  const rawText = raw === void 0 ? void 0 : utf8.decode(raw);
  if (value === void 0) return rawText;
  const text = utf8.decode(readSingle(value, DER.utf8String));
  if (rawText !== void 0 && rawText !== text) throw new TypeError("two issuer extensions disagree");
  return text;
}
function readFulcio(extensions) {
  const result = {};
  for (const [oid, { value }] of extensions) {
    if (!oid.startsWith(FULCIO_ARC)) continue;
    const arc = oid.slice(FULCIO_ARC.length);
    const rawName = Object.hasOwn(FULCIO_RAW_TEXT, arc) ? FULCIO_RAW_TEXT[arc] : void 0;
    const name = Object.hasOwn(FULCIO_UTF8, arc) ? FULCIO_UTF8[arc] : void 0;
    if (rawName !== void 0) result[rawName] = utf8.decode(value);
    if (name !== void 0) result[name] = utf8.decode(readSingle(value, DER.utf8String));
  }
  return result;
}

export {
  EKU_CODE_SIGNING,
  readCertificate
};
