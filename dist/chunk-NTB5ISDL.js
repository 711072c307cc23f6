import {
  RETIREMENT,
  admitEvidence,
  ageProblem,
  checkBundles,
  checkDenyList,
  checkRetirement,
  denyEntries,
  describeAge,
  findNewestDecision,
  gateCommand,
  listSome,
  nameSubject,
  placesOf
} from "./chunk-DMIGIPXD.js";
import {
  err,
  ok
} from "./chunk-XNV2PMOX.js";

// src/gate/verify-decision.ts
function verifyDecision(question) {
  const { policy, subject, environment, now } = question;
  const refuse = (verdict, reasons, remedy) => err({ verdict, reasons, remedy: remedy ?? gateCommand(placesOf(question)) });
  const { evidence, refused } = admitEvidence(question.evidence, subject.digest, policy);
  const denied = checkDenyList(
    [{ what: "subject", digest: subject.digest }],
    denyEntries(policy, question.denyList)
  );
  const bundles = checkBundles({
    evidence,
    rejected: [...question.rejected, ...refused],
    storeSkipped: question.storeSkipped,
    recorded: void 0
  });
  for (const { result, reason, remedy } of [denied, bundles]) {
    if (result === "block" || result === "indeterminate") return refuse(result, [reason], remedy);
  }
  const { gates } = policy.trust;
  const newest = findNewestDecision(evidence, { environment, gates, now });
  if (newest.kind === "unreadable") return refuse("indeterminate", [newest.reason]);
  if (newest.kind === "none") {
    const signers = gates.length === 0 ? "anybody: the policy names no trust.gates" : listSome(gates);
    return refuse("block", [
      `no decision on ${environment} about ${nameSubject(subject.digest)} by ${signers}`
    ]);
  }
  const retired = retiredSince(newest.decision, evidence, question);
  if (retired?.result === "block" || retired?.result === "indeterminate") {
    return refuse(retired.result, [retired.reason], retired.remedy);
  }
  const problems = problemsOf(newest.decision, question);
  if (problems.length > 0) return refuse("block", problems);
  return ok({ decision: newest.decision, reason: describe(newest.decision, now) });
}
function problemsOf(decision, { policyDigest, maxAgeMs, now }) {
  const { said, policySha256 } = decision;
  const problems = [];
  if (policySha256 !== policyDigest) {
    problems.push(`the decision was made under another policy (sha256:${policySha256.slice(0, 16)}\u2026)`);
  }
  const stale = ageProblem(timeOfDecision(decision), maxAgeMs, now);
  if (stale !== void 0) problems.push(`the decision ${stale}`);
  if (said.verdict === "pass") return problems;
  const { override } = said;
  if (override === void 0) return [...problems, ...failures(decision)];
  const isRunning = now.getTime() < new Date(override.expiresAt).getTime();
  if (!isRunning) {
    problems.push(`its override expired on ${override.expiresAt}`, ...failures(decision));
  }
  return problems;
}
function retiredSince(decision, own, question) {
  const { policy, environment, related = /* @__PURE__ */ new Map() } = question;
  const { said } = decision;
  const known = said.override === void 0 ? [] : said.checks.filter(({ id }) => id === RETIREMENT);
  const lifted = new Set(known.flatMap(({ digests }) => digests.map((each) => each.replace(/^sha256:/, ""))));
  const sources = [...related.values()].map((evidence) => ({ what: "source", evidence }));
  return checkRetirement([{ what: "subject", evidence: own }, ...sources], { policy, environment, lifted }).check;
}
function failures({ said }) {
  const failed = said.checks.filter(({ result }) => result === "block" || result === "indeterminate");
  const mode = said.mode === "enforce" ? "" : ` (mode ${said.mode})`;
  return [
    `the newest decision is ${said.verdict}${mode}`,
    ...failed.map(({ id, reason }) => `${id}: ${reason}`)
  ];
}
function timeOfDecision({ at, evidence }) {
  return { kind: "known", at, isTrusted: evidence.times.length > 0 };
}
function describe(decision, now) {
  const { said, evidence } = decision;
  const by = `signed by ${evidence.signerName}, ${describeAge(timeOfDecision(decision), now)}`;
  if (said.override === void 0) return `passed ${said.environment}, ${by}`;
  const { people, expiresAt } = said.override;
  return `${said.verdict}, overridden by ${people.join(", ")} until ${expiresAt}, ${by}`;
}

export {
  verifyDecision
};
