import {
  evidenceKindOf
} from "./chunk-F3LVSCKF.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodePackedStatement,
  digestsMatch,
  formatDigest,
  readBundle,
  unpackStatement
} from "./chunk-4ABMKW4W.js";
import {
  isAppError,
  messageOf
} from "./chunk-4YF2P4A2.js";

// src/evidence/judge-bundle.ts
function toEvidence({ acceptedBy, bundleSha256, packed }) {
  if (packed === void 0) return [];
  const { kind } = packed;
  const statement = unpackStatement(packed);
  return acceptedBy.map((each) => ({ kind, statement, ...each, bundleSha256 }));
}
async function judgeBundle(stored, options) {
  try {
    return await verifyStored(stored, options);
  } catch (thrown) {
    return rejectionOf(stored, thrown);
  }
}
function rejectionOf({ name, sha256 }, thrown) {
  const code = isAppError(thrown) ? { code: thrown.code } : {};
  return { name, reason: messageOf(thrown), bundleSha256: sha256, ...code };
}
async function verifyStored(stored, options) {
  const { sha256: bundleSha256 } = stored;
  const bundle = readBundle(stored.bytes);
  if (options.kinds !== void 0 && isOfNoInterest(bundle, options.kinds))
    return { bundleSha256, acceptedBy: [] };
  const accepted = await tryEachSigner(bundle, options.signers);
  const [first] = accepted;
  if (first === void 0) throw new TypeError("no signer accepted the bundle");
  const packed = readStatement(first.envelope, options.subject);
  const acceptedBy = accepted.map(({ signerName, envelope: { signer, times } }) => ({
    signerName,
    signer,
    times
  }));
  return { bundleSha256, acceptedBy, packed };
}
function isOfNoInterest({ payloadType, payload }, kinds) {
  if (payloadType !== STATEMENT_MEDIA_TYPE) return false;
  const { predicateType, predicate } = decodePackedStatement(payload).statement;
  const kind = evidenceKindOf(predicateType, predicate);
  return kind !== void 0 && !kinds.has(kind);
}
async function tryEachSigner(bundle, signers) {
  const named = [...signers].filter(([, verifier]) => verifier.isOfAnother?.(bundle) !== true);
  const { acceptedBy, refusals } = await tryThese(bundle, named);
  if (acceptedBy.length > 0) return acceptedBy;
  const all = named.length === signers.size ? refusals : (await tryThese(bundle, [...signers])).refusals;
  throw mostTelling(all) ?? new TypeError("no signer is trusted");
}
async function tryThese(bundle, signers) {
  const acceptedBy = [];
  const refusals = [];
  for (const [signerName, verifier] of signers) {
    try {
      acceptedBy.push({ signerName, envelope: await verifier.verify(bundle) });
    } catch (thrown) {
      refusals.push(thrown);
    }
  }
  return { acceptedBy, refusals };
}
var LEAST_TELLING = "signer-untrusted";
function mostTelling(refusals) {
  const isTelling = (thrown) => !isAppError(thrown) || thrown.code !== LEAST_TELLING;
  return refusals.find(isTelling) ?? refusals[0];
}
function readStatement(envelope, subject) {
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new TypeError(`payload is ${envelope.payloadType}, not an in-toto statement`);
  }
  const packed = decodePackedStatement(envelope.payload);
  const { predicateType, predicate, subject: about } = packed.statement;
  if (!digestsMatch(about[0].digest, subject.digest)) {
    throw new TypeError(`statement is about ${formatDigest(about[0].digest)}, not about this subject`);
  }
  const kind = evidenceKindOf(predicateType, predicate);
  if (kind === void 0) throw new TypeError(`predicate type ${predicateType} is not known`);
  return { ...packed, kind };
}

export {
  toEvidence,
  judgeBundle,
  rejectionOf
};
