import {
  findAnchor
} from "./chunk-UUXJWACZ.js";
import {
  readGenTime
} from "./chunk-AFC2DBRL.js";
import {
  require_dist
} from "./chunk-43WBRCQ4.js";
import {
  DER,
  readCertificate,
  readDer,
  readSingle
} from "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
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

// src/verify/sigstore-tsa.ts
var import_core = __toESM(require_dist(), 1);
var EKU_TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
var GRANTED = [0, 1];
var MAX_CERTIFICATES = 16;
var AnyTimestamp = class extends import_core.RFC3161Timestamp {
  get signingTime() {
    return readGenTime(this.tstInfo.raw).at;
  }
  get signatureAlgorithm() {
    return super.signatureAlgorithm ?? this.signerDigestAlgorithm;
  }
};
function verifyTimestamp(der, stamped, authorities) {
  return verifyStamp(der, stamped, authorities).time;
}
function verifyStamp(der, stamped, authorities) {
  const { stamp, at, serial, carried } = readStamp(der);
  const problems = [];
  for (const authority of authorities) {
    if (!isInUse(authority, at)) {
      problems.push(`a timestamp authority was not in use at ${at.toISOString()}`);
      continue;
    }
    for (const signer of signersOf(serial, [...authority.anchors, ...carried])) {
      const problem = stampProblem(signer, { stamp, stamped, at, authority, carried });
      if (problem === void 0) {
        return { time: { source: "timestamp-authority", at }, authority, signerKey: signer.publicKey };
      }
      if (isAppError(problem)) throw problem;
      problems.push(problem);
    }
  }
  throw new AppError("trust-root", problems[0] ?? "timestamp is by an authority that is not trusted", {
    hint: "name the root certificate of the timestamp authority, or do not trust its time"
  });
}
function readStamp(der) {
  try {
    const stamp = new AnyTimestamp(import_core.RFC3161Timestamp.parse(Buffer.from(der)).root);
    if (!GRANTED.includes(Number(stamp.status))) throw new TypeError("the authority refused");
    const serial = withoutZeros(stamp.signerSerialNumber.toString("hex"));
    return { stamp, at: stamp.signingTime, serial, carried: certificatesIn(der) };
  } catch (cause) {
    throw new AppError("malformed", `timestamp cannot be read: ${messageOf(cause)}`, { cause });
  }
}
function certificatesIn(der) {
  const [, token] = readDer(readSingle(der, DER.sequence));
  const [, content] = readDer(token?.content ?? new Uint8Array());
  const signedData = readDer(readSingle(content?.content ?? new Uint8Array(), DER.sequence));
  const list = signedData.find(({ tag }) => tag === 160);
  if (list === void 0) return [];
  const certificates = readDer(list.content).filter(({ tag }) => tag === DER.sequence);
  if (certificates.length > MAX_CERTIFICATES) throw new TypeError("too many certificates");
  return certificates.map(({ content: body }) => readCertificate(wrapSequence(body)));
}
function wrapSequence(body) {
  const length = body.length < 128 ? [body.length] : body.length < 256 ? [129, body.length] : [130, body.length >> 8, body.length & 255];
  return Buffer.concat([Buffer.from([DER.sequence, ...length]), body]);
}
function isInUse({ start, end }, at) {
  return (start === void 0 || start <= at) && (end === void 0 || at <= end);
}
function signersOf(serial, candidates) {
  return candidates.filter(({ x509 }) => withoutZeros(x509.serialNumber.toLowerCase()) === serial);
}
function withoutZeros(hex) {
  return hex.replace(/^0+/, "");
}
function stampProblem(signer, examined) {
  const { stamp, stamped, at, authority, carried } = examined;
  try {
    findAnchor(signer, {
      anchors: authority.anchors,
      intermediates: carried,
      usage: EKU_TIME_STAMPING,
      at: [at]
    });
  } catch (thrown) {
    if (isAppError(thrown)) return `timestamp authority: ${thrown.message}`;
    throw thrown;
  }
  try {
    stamp.verify(Buffer.from(stamped), signer.publicKey);
    return void 0;
  } catch (cause) {
    return new AppError("signature-invalid", `timestamp does not verify: ${messageOf(cause)}`, { cause });
  }
}
export {
  verifyStamp,
  verifyTimestamp
};
