import {
  buildVerifiers
} from "./chunk-F4EKZHS6.js";
import {
  sourceSubjects
} from "./chunk-OO6VMMSN.js";
import {
  evidenceKindOf
} from "./chunk-F37F3WSG.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeStatement,
  digestsMatch,
  formatDigest,
  readBundle
} from "./chunk-TRNU433F.js";
import {
  isAppError,
  messageOf
} from "./chunk-B7JXZM56.js";

// src/evidence/verify-evidence.ts
async function verifyEvidence(options) {
  const outcomes = [];
  const queue = distinctOf(options.listing.bundles);
  let count = 0;
  const work = async () => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const index = count;
      count += 1;
      outcomes[index] = await judge(next.value, options);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return {
    accepted: outcomes.flatMap((outcome) => Array.isArray(outcome) ? outcome : []),
    rejected: outcomes.flatMap((outcome) => Array.isArray(outcome) ? [] : [outcome])
  };
}
var AT_A_TIME = 8;
function* distinctOf(bundles) {
  const seen = /* @__PURE__ */ new Set();
  for (const stored of bundles) {
    if (seen.has(stored.sha256)) continue;
    seen.add(stored.sha256);
    yield stored;
  }
}
async function judge(stored, options) {
  try {
    return await verifyStored(stored, options);
  } catch (thrown) {
    const code = isAppError(thrown) ? { code: thrown.code } : {};
    const { name, sha256: bundleSha256 } = stored;
    return { name, reason: messageOf(thrown), bundleSha256, ...code };
  }
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
  const signers = await buildVerifiers(loaded, () => now);
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
  const { queue, skipped } = await store.list(subject.digest).then(queueOf);
  const listing = { bundles: takenFrom(queue), skipped };
  const { accepted, rejected } = await verifyEvidence({ listing, subject, signers, kinds });
  return { accepted, rejected, skipped };
}
function queueOf({ bundles, skipped }) {
  return { queue: bundles.toReversed(), skipped };
}
function* takenFrom(queue) {
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) yield next;
}
function sourceOf(digest) {
  return { kind: "source", name: formatDigest(digest), digest };
}

export {
  gatherEvidence
};
