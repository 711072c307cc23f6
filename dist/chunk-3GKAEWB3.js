import {
  readAudit
} from "./chunk-52TV72XD.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";
import {
  isAppError
} from "./chunk-4YF2P4A2.js";

// src/flows/audit-history.ts
var LOOKED_THROUGH = 4096;
async function findLastEntry(directory, fits) {
  let last;
  try {
    for await (const entry of readAudit(directory, { from: -LOOKED_THROUGH })) if (fits(entry)) last = entry;
  } catch (cause) {
    if (isAppError(cause) && cause.code === "not-found") return void 0;
    throw cause;
  }
  return last;
}
async function stateBefore(directory, { action, environment }) {
  const last = await findLastEntry(
    directory,
    (entry) => entry.action === action && entry.environment === environment && entry.details?.["allowed"] !== false
  );
  if (last?.subject === void 0) return {};
  const verdict = last.decision?.verdict;
  return {
    before: { digest: formatDigest(last.subject.digest), ...verdict === void 0 ? {} : { verdict } }
  };
}
function stateAfter(subject, verdict) {
  return {
    subject: { ...subject, digest: { ...subject.digest } },
    after: { digest: formatDigest(subject.digest), ...verdict === void 0 ? {} : { verdict } }
  };
}

export {
  findLastEntry,
  stateBefore,
  stateAfter
};
