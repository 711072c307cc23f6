import {
  sourceSubjects
} from "./chunk-DMIGIPXD.js";
import {
  buildVerifiers
} from "./chunk-ZS3AKB3V.js";
import {
  evidenceKindOf
} from "./chunk-UH5H67IL.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeStatement
} from "./chunk-N3VCBZS7.js";
import {
  digestsMatch,
  formatDigest
} from "./chunk-OV564HUI.js";
import {
  readBundle
} from "./chunk-2XAOFQT3.js";
import {
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/evidence/verify-evidence.ts
async function verifyEvidence(options) {
  const accepted = [];
  const rejected = [];
  const seen = /* @__PURE__ */ new Set();
  for (const stored of options.listing.bundles) {
    if (seen.has(stored.sha256)) continue;
    seen.add(stored.sha256);
    try {
      accepted.push(...await verifyStored(stored, options));
    } catch (thrown) {
      const code = isAppError(thrown) ? { code: thrown.code } : {};
      const { name, sha256: bundleSha256 } = stored;
      rejected.push({ name, reason: messageOf(thrown), bundleSha256, ...code });
    }
  }
  return { accepted, rejected };
}
async function verifyStored(stored, options) {
  const bundle = readBundle(stored.bytes);
  if (options.kinds !== void 0 && isOfNoInterest(bundle, options.kinds)) return [];
  const envelopes = await tryEachSigner(bundle, options.signers);
  const [first] = envelopes;
  if (first === void 0) throw new TypeError("no signer accepted the bundle");
  const statement = readStatement(first.envelope, options.subject);
  const kind = kindOf(statement);
  return envelopes.map(({ signerName, envelope }) => ({
    kind,
    statement,
    signerName,
    signer: envelope.signer,
    times: envelope.times,
    bundleSha256: stored.sha256
  }));
}
function isOfNoInterest({ payloadType, payload }, kinds) {
  if (payloadType !== STATEMENT_MEDIA_TYPE) return false;
  const { predicateType, predicate } = decodeStatement(payload);
  const kind = evidenceKindOf(predicateType, predicate);
  return kind !== void 0 && !kinds.has(kind);
}
async function tryEachSigner(bundle, signers) {
  const acceptedBy = [];
  const refusals = [];
  for (const [signerName, verifier] of signers) {
    try {
      acceptedBy.push({ signerName, envelope: await verifier.verify(bundle) });
    } catch (thrown) {
      refusals.push(thrown);
    }
  }
  if (acceptedBy.length > 0) return acceptedBy;
  throw mostTelling(refusals) ?? new TypeError("no signer is trusted");
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
  const statement = decodeStatement(envelope.payload);
  if (!digestsMatch(statement.subject[0].digest, subject.digest)) {
    throw new TypeError(
      `statement is about ${formatDigest(statement.subject[0].digest)}, not about this subject`
    );
  }
  return statement;
}
function kindOf(statement) {
  const kind = evidenceKindOf(statement.predicateType, statement.predicate);
  if (kind === void 0) throw new TypeError(`predicate type ${statement.predicateType} is not known`);
  return kind;
}

// src/flows/read-evidence.ts
async function gatherEvidence(options) {
  const { subject, loaded, store, now, kinds } = options;
  const signers = await buildVerifiers(loaded);
  const read = { store, signers, kinds };
  const own = await readSubject(subject, read);
  const related = /* @__PURE__ */ new Map();
  const rejected = [...own.rejected];
  const storeSkipped = [...own.skipped];
  for (const digest of sourceSubjects(own.accepted, loaded.policy, now)) {
    const source = await readSubject(sourceOf(digest), read);
    related.set(formatDigest(digest), source.accepted);
    rejected.push(...source.rejected);
    storeSkipped.push(...source.skipped);
  }
  return { evidence: own.accepted, related, rejected, storeSkipped };
}
async function readSubject(subject, { store, signers, kinds }) {
  const listing = await store.list(subject.digest);
  const { accepted, rejected } = await verifyEvidence({ listing, subject, signers, kinds });
  return { accepted, rejected, skipped: listing.skipped };
}
function sourceOf(digest) {
  return { kind: "source", name: formatDigest(digest), digest };
}

export {
  gatherEvidence
};
