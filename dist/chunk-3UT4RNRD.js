import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  BUNDLE_MEDIA_TYPE,
  MAX_BUNDLE_BYTES,
  MAX_BUNDLE_DEPTH,
  encodeJson,
  messageBundleSchema,
  readFacts,
  writeFacts
} from "./chunk-ACJIJT5Q.js";
import {
  decodeBase64,
  encodeBase64
} from "./chunk-D6ZZ6VPQ.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/domain/message-bundle.ts
var MESSAGE_HASHES = { SHA2_256: "sha256", SHA2_384: "sha384", SHA2_512: "sha512" };
function readMessageBundle(bytes) {
  const value = parseStrictJson(bytes, {
    maxBytes: MAX_BUNDLE_BYTES,
    maxDepth: MAX_BUNDLE_DEPTH,
    what: "bundle"
  });
  const parsed = messageBundleSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(".") ?? "";
    throw malformed(
      `is not a Sigstore bundle with the signature of a file: ${where}: ${issue?.message ?? ""}`
    );
  }
  const { messageSignature } = parsed.data;
  const { algorithm, digest } = messageSignature.messageDigest;
  const decoded = decodeBase64(digest);
  if (decoded === void 0) throw malformed("has a digest that is not canonical base64");
  return {
    json: parsed.data,
    hash: algorithm,
    digest: decoded,
    ...readFacts(parsed.data, messageSignature.signature)
  };
}
function encodeMessageBundle(parts) {
  return encodeJson({
    mediaType: BUNDLE_MEDIA_TYPE,
    verificationMaterial: writeFacts(parts),
    messageSignature: {
      messageDigest: { algorithm: parts.hash, digest: encodeBase64(parts.digest) },
      signature: encodeBase64(parts.signature)
    }
  });
}
function malformed(what) {
  return new AppError("malformed", `bundle ${what}`);
}

// src/domain/fulcio-extensions.ts
var FULCIO_ARC = "1.3.6.1.4.1.57264.1.";
var FULCIO_RAW_TEXT = {
  2: "githubWorkflowTrigger",
  3: "githubWorkflowSha",
  4: "githubWorkflowName",
  5: "githubWorkflowRepository",
  6: "githubWorkflowRef"
};
var FULCIO_UTF8 = {
  9: "buildSignerUri",
  10: "buildSignerDigest",
  11: "runnerEnvironment",
  12: "sourceRepositoryUri",
  13: "sourceRepositoryDigest",
  14: "sourceRepositoryRef",
  15: "sourceRepositoryIdentifier",
  16: "sourceRepositoryOwnerUri",
  17: "sourceRepositoryOwnerIdentifier",
  18: "buildConfigUri",
  19: "buildConfigDigest",
  20: "buildTrigger",
  21: "runInvocationUri",
  22: "sourceRepositoryVisibilityAtSigning",
  23: "deploymentEnvironment",
  24: "tokenSubject"
};

// src/domain/certificate.ts
import { X509Certificate } from "node:crypto";

// src/domain/der.ts
var DER = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8String: 12,
  sequence: 48
};
var MAX_ELEMENTS = 256;
function readDer(bytes) {
  const elements = [];
  let position = 0;
  while (position < bytes.length) {
    const tag = bytes[position] ?? 0;
    if ((tag & 31) === 31) throw malformed2("has a tag of several bytes");
    const { start, length } = readLength(bytes, position + 1);
    if (start + length > bytes.length) throw malformed2("ends inside an element");
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    if (elements.length > MAX_ELEMENTS) throw malformed2(`has more than ${String(MAX_ELEMENTS)} elements`);
    position = start + length;
  }
  return elements;
}
function readSingle(bytes, tag) {
  const [element, ...rest] = readDer(bytes);
  if (element === void 0 || rest.length > 0 || element.tag !== tag) {
    throw malformed2(`is not one element with tag 0x${tag.toString(16).padStart(2, "0")}`);
  }
  return element.content;
}
function readOid(content) {
  const arcs = [];
  let arc = 0n;
  for (const [index, byte] of content.entries()) {
    if (arc === 0n && byte === 128) throw malformed2("has an object identifier with padding");
    arc = arc << 7n | BigInt(byte & 127);
    if ((byte & 128) !== 0) {
      if (index === content.length - 1) throw malformed2("has a cut object identifier");
      continue;
    }
    arcs.push(arc);
    arc = 0n;
  }
  const [first] = arcs;
  if (first === void 0) throw malformed2("has an empty object identifier");
  const top = first < 80n ? first / 40n : 2n;
  return [top, first - top * 40n, ...arcs.slice(1)].join(".");
}
function readLength(bytes, position) {
  const first = bytes[position];
  if (first === void 0) throw malformed2("ends inside a length");
  if (first < 128) return { start: position + 1, length: first };
  const count = first & 127;
  if (count === 0 || count > 4) throw malformed2("has a length that is not DER");
  let length = 0;
  for (let index = 1; index <= count; index += 1) {
    const byte = bytes[position + index];
    if (byte === void 0) throw malformed2("ends inside a length");
    length = length * 256 + byte;
  }
  if (length < 128 || length < 256 ** (count - 1)) throw malformed2("has a length that is not the shortest");
  return { start: position + 1 + count, length };
}
function malformed2(what) {
  return new AppError("malformed", `DER ${what}`);
}

// src/domain/certificate.ts
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
  MESSAGE_HASHES,
  readMessageBundle,
  encodeMessageBundle,
  DER,
  readDer,
  readSingle,
  FULCIO_RAW_TEXT,
  FULCIO_UTF8,
  EKU_CODE_SIGNING,
  readCertificate
};
