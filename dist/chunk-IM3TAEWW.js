import {
  decide,
  judgeMembers,
  makeDecisionStatements
} from "./chunk-BTJETBFY.js";
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import {
  DECISION_FIELD,
  decisionSchema,
  isDecision,
  readDecision,
  vsaSchema
} from "./chunk-CTSNVFJK.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  PREDICATE,
  openStore
} from "./chunk-F3LVSCKF.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeStatement,
  digestsMatch,
  formatDigest,
  parseStrictJson,
  readBounded,
  readBundle,
  sha256Hex
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/gate/compare-decisions.ts
function compareDecisions(recorded, replayed) {
  const { differences, compare, compareList } = comparison();
  compareOutcome(recorded, replayed, compare);
  compare("build level", String(recorded.buildLevel ?? "none"), String(replayed.buildLevel ?? "none"));
  for (const list of ["findings", "approvals", "evidence", "coverage", "consumers"]) {
    compareList(list, recorded[list] ?? [], replayed[list] ?? []);
  }
  return differences;
}
function compareSignedDecisions(recorded, replayed) {
  const { differences, compare, compareList } = comparison();
  const [before, after] = [recorded[DECISION_FIELD], replayed[DECISION_FIELD]];
  compareOutcome(before, after, compare);
  compare("levels", recorded.verifiedLevels.join(" "), replayed.verifiedLevels.join(" "));
  compare("findings", sorted(before.findings), sorted(after.findings));
  compareList("approvals", before.approvals, after.approvals);
  compareList("evidence", recorded.inputAttestations, replayed.inputAttestations);
  return differences;
}
function comparison() {
  const differences = [];
  const compare = (what, before, after) => {
    if (before !== after) differences.push({ what, recorded: before, replayed: after });
  };
  const compareList = (what, recorded, replayed) => {
    const [before, after] = [recorded, replayed].map((list) => list.map(sorted).sort());
    const only = (one = [], other = []) => {
      const there = new Set(other);
      const missing = one.filter((each) => !there.has(each));
      return missing.length === 0 ? "the same" : `${String(missing.length)} that the other has not, first ${(missing[0] ?? "").slice(0, 300)}`;
    };
    compare(what, only(before, after), only(after, before));
  };
  return { differences, compare, compareList };
}
function compareOutcome(recorded, replayed, compare) {
  compare("verdict", recorded.verdict, replayed.verdict);
  compare("allowed", String(recorded.allowed), String(replayed.allowed));
  const checks = [recorded.checks, replayed.checks].map(byId);
  const ids = new Set(checks.flatMap((each) => [...each.keys()]));
  for (const id of ids) {
    const [before, after] = checks.map((each) => describeCheck(each.get(id)));
    compare(`check ${id}`, before ?? "", after ?? "");
  }
  compare("override", sorted(recorded.override ?? null), sorted(replayed.override ?? null));
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

// src/flows/signed-decision.ts
async function readSignedDecision(bytes, { loaded, file }, { clock }) {
  const { payload, payloadType } = readBundle(bytes);
  if (payloadType !== STATEMENT_MEDIA_TYPE) throw refusal(file, `holds ${payloadType}, not a statement`);
  const { predicateType, subject: subjects } = decodeStatement(payload);
  if (predicateType !== PREDICATE.vsa) {
    throw refusal(
      file,
      `holds ${predicateType}, not a VSA`,
      "give the bundle of the VSA: the SVR beside it says less"
    );
  }
  const [{ name, digest }] = subjects;
  const store = storeOf(bytes, file);
  const subject = { kind: "model", name: name ?? formatDigest(digest), digest };
  const { evidence, rejected } = await gatherEvidence({ subject, loaded, store, now: clock() });
  const { gates } = loaded.policy.trust;
  const decision = evidence.find((each) => isDecision(each) && gates.includes(each.signerName));
  if (decision === void 0) {
    const others = evidence.map(({ signerName }) => `${signerName} signed it, who is in no trust.gates`);
    const why = others[0] ?? rejected[0]?.reason ?? "nobody whom the policy names signed it";
    throw refusal(file, `was not signed by a gate of the policy: ${why}`);
  }
  const read = readDecision(decision, clock());
  if (typeof read === "string") throw refusal(file, read);
  const vsa = vsaSchema.parse(decision.statement.predicate);
  const { said } = read;
  return { subject: { ...subject, kind: said.subjectKind }, vsa, said, signedBy: decision.signerName };
}
function storeOf(bytes, file) {
  const bundle = { bytes, sha256: sha256Hex(bytes), name: file };
  return {
    location: file,
    put: () => Promise.reject(new AppError("internal", "nothing is stored here")),
    list: () => Promise.resolve({ bundles: [bundle], skipped: [] })
  };
}
function refusal(file, reason, hint) {
  return new AppError("evidence-invalid", `decision ${file} ${reason}`, hint === void 0 ? {} : { hint });
}

// src/flows/replay-decision.ts
var MAX_DECISION_BYTES = 384 * 1024 * 1024;
async function replayDecision(file, options, context) {
  const { recorded, loaded, signedBy, compare } = await readRecord(file, options, context);
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
  const differences = compare(replayed);
  const missing = inputs.bundles.filter((sha256) => !pinned.seen.has(sha256));
  const differs = differences.length === 0 ? "same" : "different";
  return {
    outcome: missing.length > 0 ? "inputs-missing" : differs,
    ...{ recorded, signedBy, replayed, differences, missing, later: pinned.later.size },
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
async function readRecord(file, options, context) {
  const bytes = await readBounded(file, { maxBytes: MAX_DECISION_BYTES, what: "decision" });
  const value = parseStrictJson(bytes, { maxBytes: MAX_DECISION_BYTES, what: `decision ${file}` });
  const isBundle = typeof value === "object" && value !== null && "dsseEnvelope" in value;
  if (isBundle) return await readSignedRecord(file, { bytes, policy: options.policy }, context);
  const recorded = decisionOf(value, file);
  const loaded = await loadPolicy(options.policy ?? recorded.policy.uri, context);
  const compare = (replayed) => compareDecisions(recorded, replayed);
  return { recorded, loaded, signedBy: void 0, compare };
}
async function readSignedRecord(file, { bytes, policy }, context) {
  if (policy === void 0) {
    throw new AppError("invalid-input", `decision ${file} is signed, and no policy says who may sign it`, {
      hint: "give the policy, as it was then, with --policy"
    });
  }
  const loaded = await loadPolicy(policy, context);
  const { subject, vsa, said, signedBy } = await readSignedDecision(bytes, { loaded, file }, context);
  const { environment, mode, verdict } = said;
  const { timeVerified } = vsa;
  const named = { uri: vsa.policy.uri, sha256: vsa.policy.digest.sha256 };
  const inputs = said.inputs;
  const recorded = { subject, environment, mode, verdict, timeVerified, policy: named, inputs };
  const compare = (replayed) => compareSignedDecisions(vsa, vsaSchema.parse(makeDecisionStatements(replayed).vsa.predicate));
  return { recorded, loaded, signedBy, compare };
}
function decisionOf(value, file) {
  const parsed = decisionSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError("malformed", `decision ${file} is not one at ${issue?.path.join(".") ?? "its top"}`, {
    hint: "give the file that gate --output wrote, what gate --json printed without its last keys, or the bundle of the VSA"
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
