import {
  sourceSubjects
} from "./chunk-CTSNVFJK.js";
import {
  buildVerifiers
} from "./chunk-FOVVOEVG.js";
import {
  judgeBundle,
  toEvidence
} from "./chunk-7ZJDTWAO.js";
import {
  streamFolderStore
} from "./chunk-F3LVSCKF.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";

// src/evidence/bundle-queue.ts
var BundleQueue = class {
  #bundles;
  #seen = /* @__PURE__ */ new Set();
  #bytes = 0;
  #isDone = false;
  constructor(bundles) {
    this.#bundles = bundles[Symbol.iterator]();
  }
  /** Bytes of all that were taken. */
  get bytes() {
    return this.#bytes;
  }
  /** Whether the last one was taken and seen to be the last. */
  get isDone() {
    return this.#isDone;
  }
  /** At least one, and more until there are so many bytes; undefined when there is none left. */
  take(bytes) {
    const first = this.#seen.size;
    const bundles = [];
    for (const end = this.#bytes + bytes; this.#bytes < end || bundles.length === 0; ) {
      const next = this.#bundles.next();
      this.#isDone = next.done === true;
      if (next.done === true) break;
      const stored = next.value;
      if (this.#seen.has(stored.sha256)) continue;
      this.#seen.add(stored.sha256);
      this.#bytes += stored.size ?? stored.bytes.byteLength;
      bundles.push(stored);
    }
    return bundles.length === 0 ? void 0 : { first, bundles };
  }
};

// src/evidence/verify-evidence.ts
var ALONE_AT_ONCE = 8;
var ALONE_BYTES = 8 * 1024 * 1024;
var BATCH_BYTES = 1024 * 1024;
async function verifyEvidence(options) {
  const { startHelpers } = options;
  const queue = new BundleQueue(options.bundles);
  const outcomes = [];
  const alone = (isEnough) => inParallel(ALONE_AT_ONCE, async () => {
    for (let batch = queue.take(1); batch !== void 0; batch = isEnough() ? void 0 : queue.take(1)) {
      const judged = await Promise.all(batch.bundles.map((stored) => judgeBundle(stored, options)));
      keep(outcomes, batch, judged);
    }
  });
  await alone(() => startHelpers !== void 0 && queue.bytes >= ALONE_BYTES);
  const helpers = queue.isDone ? void 0 : await startHelpers?.();
  if (helpers === void 0) await alone(() => false);
  else await shared(queue, outcomes, helpers);
  return {
    accepted: outcomes.flatMap((outcome) => Array.isArray(outcome) ? outcome : []),
    rejected: outcomes.flatMap((outcome) => Array.isArray(outcome) ? [] : [outcome])
  };
}
async function shared(queue, outcomes, helpers) {
  try {
    await inParallel(helpers.atOnce, async () => {
      for (let batch = queue.take(BATCH_BYTES); batch !== void 0; batch = queue.take(BATCH_BYTES))
        keep(outcomes, batch, await helpers.judge(batch.bundles));
    });
  } finally {
    await helpers.close();
  }
}
function keep(outcomes, { first, bundles }, judged) {
  if (judged.length !== bundles.length) throw new TypeError("a bundle was not judged");
  judged.forEach((each, index) => {
    outcomes[first + index] = "acceptedBy" in each ? toEvidence(each) : each;
  });
}
async function inParallel(count, work) {
  await Promise.all(Array.from({ length: count }, work));
}

// src/flows/read-evidence.ts
async function gatherEvidence(options) {
  const { subject, loaded, now } = options;
  const signers = await buildVerifiers(loaded, () => now);
  const read = { ...options, signers };
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
async function readSubject(subject, { signers, ...options }) {
  const { store, kinds, loaded, now, threads } = options;
  const skipped = [];
  const bundles = streamFolderStore(store, subject.digest) ?? await store.list(subject.digest).then(streamOf);
  const { policy, parts } = loaded;
  const startHelpers = async () => {
    const { startEvidencePool } = await import("./chunk-LZAWC5LJ.js");
    return startEvidencePool({ subject, policy, parts, now, kinds }, threads);
  };
  const { accepted, rejected } = await verifyEvidence({
    ...{ bundles: notingSkipped(bundles, skipped), subject, signers, kinds, startHelpers }
  });
  return { accepted, rejected, skipped };
}
function streamOf({ bundles, skipped }) {
  return takenFrom(bundles.toReversed(), skipped);
}
function* takenFrom(queue, skipped) {
  for (let next = queue.pop(); next !== void 0; next = queue.pop()) yield next;
  return skipped;
}
function* notingSkipped(bundles, skipped) {
  for (const each of yield* bundles) skipped.push(each);
}
function sourceOf(digest) {
  return { kind: "source", name: formatDigest(digest), digest };
}

export {
  gatherEvidence
};
