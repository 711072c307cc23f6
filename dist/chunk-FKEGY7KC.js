import {
  decide,
  judgeMembers
} from "./chunk-QAKTXOWJ.js";
import {
  decisionSchema
} from "./chunk-OO6VMMSN.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-DSBJYIWE.js";
import {
  openStore
} from "./chunk-F37F3WSG.js";
import {
  digestsMatch,
  formatDigest,
  parseStrictJson,
  readBounded
} from "./chunk-TRNU433F.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";

// src/gate/compare-decisions.ts
function compareDecisions(recorded, replayed) {
  const differences = [];
  const compare = (what, before, after) => {
    if (before !== after) differences.push({ what, recorded: before, replayed: after });
  };
  compare("verdict", recorded.verdict, replayed.verdict);
  compare("allowed", String(recorded.allowed), String(replayed.allowed));
  const checks = [recorded.checks, replayed.checks].map(byId);
  const ids = new Set(checks.flatMap((each) => [...each.keys()]));
  for (const id of ids) {
    const [before, after] = checks.map((each) => describeCheck(each.get(id)));
    compare(`check ${id}`, before ?? "", after ?? "");
  }
  compare("override", JSON.stringify(recorded.override ?? null), JSON.stringify(replayed.override ?? null));
  for (const list of ["findings", "approvals", "evidence"]) {
    const [before, after] = [recorded, replayed].map(
      (decision) => decision[list].map((each) => sorted(each)).sort()
    );
    const only = (one = [], other = []) => {
      const there = new Set(other);
      const missing = one.filter((each) => !there.has(each));
      return missing.length === 0 ? "the same" : `${String(missing.length)} that the other has not, first ${(missing[0] ?? "").slice(0, 300)}`;
    };
    compare(list, only(before, after), only(after, before));
  }
  return differences;
}
function byId(checks) {
  return new Map(checks.map((check) => [check.id, check]));
}
function describeCheck(check) {
  return check === void 0 ? "is not there" : `${check.result}: ${check.reason} [${check.digests.join(" ")}]`;
}
function sorted(value) {
  return JSON.stringify(
    value,
    (_key, member) => typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1)) : member
  );
}

// src/flows/replay-decision.ts
var MAX_DECISION_BYTES = 384 * 1024 * 1024;
async function replayDecision(file, options, context) {
  const recorded = await readDecisionFile(file);
  const loaded = await loadPolicy(options.policy ?? recorded.policy.uri, context);
  if (loaded.sha256 !== recorded.policy.sha256) {
    throw new AppError(
      "content-mismatch",
      `policy ${loaded.uri} has the digest ${loaded.sha256}, the decision was made under ${recorded.policy.sha256}`,
      { hint: "check the policy out as it was then, with every file it names, and give it with --policy" }
    );
  }
  environmentOf(loaded, recorded.environment);
  const { subject, environment, mode, inputs } = recorded;
  const pinned = pinStore(await openStore(options.evidence, context), recorded);
  const { parties, recorded: onRecord } = inputs;
  const clock = { clock: () => new Date(recorded.timeVerified) };
  const members = await membersOf(
    recorded,
    { loaded, store: pinned.store, environment, mode, parties },
    clock
  );
  const replayed = await decide(
    {
      ...{ subject, loaded, store: pinned.store, environment, mode },
      ...parties === void 0 ? {} : { parties },
      ...onRecord === void 0 ? {} : { recorded: onRecord },
      ...members === void 0 ? {} : { members }
    },
    clock
  );
  const differences = compareDecisions(recorded, replayed);
  const missing = inputs.bundles.filter((sha256) => !pinned.seen.has(sha256));
  const differs = differences.length === 0 ? "same" : "different";
  return {
    outcome: missing.length > 0 ? "inputs-missing" : differs,
    ...{ recorded, replayed, differences, missing, later: pinned.later.size },
    otherVersion: inputs.version === PRODUCT.version ? void 0 : inputs.version
  };
}
async function membersOf({ subject, inputs }, options, context) {
  if (inputs.members === void 0) return void 0;
  const members = inputs.members.map(({ role, subject: { kind, name, digest } }) => {
    return { role, kind, name, digest: formatDigest(digest) };
  });
  return await judgeMembers({ version: 1, name: subject.name, members }, options, context);
}
async function readDecisionFile(file) {
  const what = `decision ${file}`;
  const bytes = await readBounded(file, { maxBytes: MAX_DECISION_BYTES, what: "decision" });
  const value = parseStrictJson(bytes, { maxBytes: MAX_DECISION_BYTES, what });
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError("malformed", `${what} is not one at ${issue?.path.join(".") ?? "its top"}`, {
    hint: "give the file that gate --output wrote, or what gate --json printed without its last keys"
  });
}
function pinStore(store, { subject, inputs }) {
  const wanted = new Set(inputs.bundles);
  const seen = /* @__PURE__ */ new Set();
  const later = /* @__PURE__ */ new Set();
  const list = async (digest) => {
    const { bundles } = await store.list(digest);
    for (const { sha256 } of bundles) (wanted.has(sha256) ? seen : later).add(sha256);
    const isSubject = digestsMatch(digest, subject.digest);
    return {
      bundles: bundles.filter(({ sha256 }) => wanted.has(sha256)),
      skipped: isSubject ? inputs.unread : []
    };
  };
  return { store: { ...store, list }, seen, later };
}

export {
  compareDecisions,
  replayDecision
};
