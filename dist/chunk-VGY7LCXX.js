const path = process.getBuiltinModule("node:path");
const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import {
  RETIREMENT,
  admitEvidence,
  ageProblem,
  checkBundles,
  checkDenyList,
  checkRetirement,
  denyEntries,
  describeAge,
  extensionProblem,
  findNewestDecision,
  gateCommand,
  listSome,
  nameSubject,
  placesOf,
  sourceSubjects
} from "./chunk-CTSNVFJK.js";
import {
  attachedTo,
  verifyModelManifest
} from "./chunk-WUYK6NJG.js";
import {
  buildVerifiers
} from "./chunk-FOVVOEVG.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  identifySubject,
  openStore
} from "./chunk-F3LVSCKF.js";
import {
  MAX_BUNDLE_BYTES,
  err,
  ok,
  pathKind,
  readBounded,
  standardSignature,
  unallowedIgnores,
  verifyBundle
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  isAppError,
  messageOf,
  worstVerdict
} from "./chunk-4YF2P4A2.js";

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

// src/flows/verify-against-policy.ts
async function verifyAgainstPolicy(model, trust, context) {
  const signers = [...await buildVerifiers(trust.loaded, context.clock)].filter(
    ([name]) => trust.allowed.has(name)
  );
  const problems = [];
  let differing;
  for (const candidate of await findCandidates(model, trust, context)) {
    const believed = await tryCandidate(candidate, { model, trust, signers, problems }, context);
    if (believed?.verified.ok === true) return reportOf(believed);
    differing ??= believed;
  }
  if (differing !== void 0) return reportOf(differing);
  return { checks: [missing(problems, trust)] };
}
function reportOf({ verified, signerName }) {
  const model = { ...verified, signerName };
  const digests = [`sha256:${verified.signedSha256}`];
  const signature = { id: "signature", result: "pass", reason: `signed by ${signerName}`, digests };
  const { differences, manifest, ignored } = verified;
  if (differences.length > 0) {
    const remedy = "restore the files as they were signed, or have the model signed and decided on again";
    const reason2 = describeDifferences(differences);
    return { checks: [signature, { id: "files", result: "block", reason: reason2, remedy, digests: [] }], model };
  }
  const count = manifest.entries.length;
  const left = ignored.length === 0 ? "" : `, ${String(ignored.length)} left out`;
  const reason = `${String(count)} ${count === 1 ? "file is" : "files are"} as signed${left}`;
  return { checks: [signature, { id: "files", result: "pass", reason, digests: [] }], model };
}
function describeDifferences(differences) {
  const parts = ["extra", "missing", "changed"].flatMap((kind) => {
    const paths = differences.filter((each) => each.kind === kind).map((each) => each.path);
    if (paths.length === 0) return [];
    const more = paths.length > 3 ? " \u2026" : "";
    return [`${String(paths.length)} ${kind} (${paths.slice(0, 3).join(", ")}${more})`];
  });
  return `not as signed: ${parts.join(", ")}`;
}
async function findCandidates(model, trust, context) {
  const named = trust.signature === void 0 ? void 0 : path.resolve(trust.signature);
  const beside = named ?? (model.path === void 0 ? void 0 : standardSignature(model.path, model.manifest?.isSingleFile === true));
  const onDisk = [];
  if (beside !== void 0 && (named !== void 0 || await pathKind(beside) === "file")) {
    const bytes = await readBounded(beside, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
    onDisk.push({ place: beside, bytes });
  }
  if (named !== void 0) return onDisk;
  if (model.image !== void 0) onDisk.push(...await attachedTo(model.image, context, model.target));
  const { bundles } = await trust.store.list(model.subject.digest);
  return [
    ...onDisk,
    ...bundles.filter(({ sha256 }) => trust.stored.has(sha256)).map(({ name, place = name, bytes }) => ({ place, bytes }))
  ];
}
async function tryCandidate({ place, bytes }, { model, trust, signers, problems }, context) {
  for (const [signerName, verifier] of signers) {
    try {
      const verified = model.path === void 0 ? await verifyLayers(model, { place, bytes }, { verifier, trust }) : await verifyFiles({ ...model, path: model.path }, { place, bytes }, { verifier, trust, context });
      refuseOtherCertificate({ verified, signerName }, trust.loaded);
      refuseIgnores(verified, trust);
      return { verified, signerName };
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return void 0;
}
async function verifyFiles(model, { place, bytes }, how) {
  const what = { root: model.path, bundle: bytes, signature: place };
  const { ignoreUnsignedFiles, requireRead, allowSymlinks } = how.trust;
  const rules = { ignoreUnsignedFiles, requireRead, allowSymlinks };
  return await verifyBundle(
    what,
    { verifier: how.verifier, ...rules, manifest: model.manifest },
    how.context
  );
}
async function verifyLayers({ manifest, subject }, { place, bytes }, { verifier, trust }) {
  if (manifest === void 0) throw new AppError("internal", `${subject.name} has no manifest`);
  const ignorePaths = manifest.ignoreRules ?? [];
  const verified = await verifyModelManifest({ bundle: bytes, verifier, manifest, ignorePaths });
  if (trust.requireRead === true && verified.unreadBySigner.length > 0) {
    throw new AppError("signature-invalid", "the signer had not read every file of the model");
  }
  return { ...verified, signature: place };
}
function refuseOtherCertificate({ verified, signerName }, { policy }) {
  const known = policy.trust.signers.get(signerName);
  if (known?.kind !== "certificate") return;
  const problem = extensionProblem({ signer: verified.signer, signerName }, known.extensions);
  if (problem !== void 0) throw new AppError("signer-untrusted", `signature ${problem}`);
}
function refuseIgnores({ signedIgnorePaths }, { mayIgnore }) {
  const left = unallowedIgnores(signedIgnorePaths, mayIgnore);
  if (left.length === 0) return;
  const more = left.length > 3 ? " \u2026" : "";
  const message = `signature leaves out ${left.slice(0, 3).join(", ")}${more}, which the policy does not allow`;
  throw new AppError("evidence-invalid", message, { hint: "name it under may-ignore, or sign it" });
}
function missing(problems, { allowed }) {
  const wanted = [...allowed].sort().join(" or ");
  const id = "signature";
  const remedy = `have the model signed by ${wanted}`;
  const isStranger = (thrown) => isAppError(thrown) && thrown.code === "signer-untrusted";
  const telling = problems.find((thrown) => !isStranger(thrown));
  if (telling === void 0) {
    const others = problems.length === 0 ? "" : ", only by somebody else";
    return { id, result: "block", reason: `not signed by ${wanted}${others}`, remedy, digests: [] };
  }
  const isBlocked = isAppError(telling) && telling.errorClass === "blocked";
  const reason = messageOf(telling);
  return { id, result: isBlocked ? "block" : "indeterminate", reason, remedy, digests: [] };
}

// src/flows/verify-decision.ts
async function verifyDecision2(target, options, context) {
  const loaded = await loadPolicy(options.policy, context);
  const rules = environmentOf(loaded, options.environment);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const store = await openStore(options.evidence, context);
  const now = context.clock();
  const { subject } = identified;
  const gathered = await gatherEvidence({ subject, loaded, store, now, kinds: AT_THE_DOOR });
  const admitted = admitEvidence(gathered.evidence, subject.digest, loaded.policy);
  const asked = { identified, loaded, gathered, admitted, now };
  const report = await checkModel(asked, { ...options, store, rules }, context);
  const { check: decision, at: decidedAt } = checkDecision(asked, options.environment);
  const checks = [checkDenied(asked), decision, ...report.checks];
  const verdict = worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result));
  const found = decidedAt === void 0 ? {} : { decidedAt };
  return { ...report, subject, environment: options.environment, verdict, checks, ...found };
}
var AT_THE_DOOR = /* @__PURE__ */ new Set([
  "decision",
  "model-signature",
  "image-signature",
  "provenance",
  "retirement"
]);
function checkDenied({ identified: { subject }, loaded, admitted, now }) {
  const { policy, denyList } = loaded;
  const sources = sourceSubjects(admitted.evidence, policy, now);
  const denied = [
    { what: "subject", digest: subject.digest },
    ...sources.map((digest) => ({ what: "source", digest }))
  ];
  return checkDenyList(denied, denyEntries(policy, denyList));
}
function checkDecision({ identified, loaded, gathered, now }, environment) {
  const { policy, sha256: policyDigest, uri: policyUri, denyList } = loaded;
  const { subject } = identified;
  const asked = { policy, policyDigest, policyUri, environment, subject, denyList, now };
  const answer = verifyDecision({ ...asked, ...gathered });
  if (!answer.ok) {
    const { verdict, reasons, remedy } = answer.error;
    return { check: { id: "decision", result: verdict, reason: reasons.join("; "), remedy, digests: [] } };
  }
  const { decision, reason } = answer.value;
  const digests = [`sha256:${decision.evidence.bundleSha256}`];
  const result = decision.said.verdict === "pass" ? "pass" : "warn";
  return { check: { id: "decision", result, reason, digests }, at: decision.at };
}
async function checkModel({ identified, loaded, admitted }, { store, rules, signature, ignoreUnsignedFiles, requireRead, identify }, context) {
  const { subject, path: place } = identified;
  if (subject.kind === "image") return { checks: [checkImage(rules, loaded, admitted)] };
  if (subject.kind !== "model") return { checks: [] };
  const { image } = identified;
  if (place === void 0 && image === void 0) {
    const reason = "the subject was given as a digest: no file was looked at";
    return { checks: [{ id: "files", result: "warn", reason, digests: [] }] };
  }
  const allowed = signersOf("model-signature", rules, loaded);
  const stored = admitted.evidence.filter(({ kind, signerName }) => kind === "model-signature" && allowed.has(signerName)).map(({ bundleSha256 }) => bundleSha256);
  const trust = {
    ...{ loaded, allowed, store, stored: new Set(stored) },
    ...{ signature, ignoreUnsignedFiles, allowSymlinks: identify?.allowSymlinks },
    ...modelRules(rules, requireRead)
  };
  const model = place === void 0 && image !== void 0 ? { ...identified, image } : { ...identified, path: place ?? "" };
  return await verifyAgainstPolicy(model, trust, context);
}
function checkImage(rules, loaded, { evidence }) {
  const allowed = signersOf("image-signature", rules, loaded);
  const found = evidence.find(
    ({ kind, signerName }) => kind === "image-signature" && allowed.has(signerName)
  );
  if (found === void 0) {
    const wanted = [...allowed].sort().join(" or ");
    const reason = `not signed by ${wanted}`;
    return {
      id: "signature",
      result: "block",
      reason,
      remedy: `have the image signed by ${wanted}`,
      digests: []
    };
  }
  const digests = [`sha256:${found.bundleSha256}`];
  return { id: "signature", result: "pass", reason: `signed by ${found.signerName}`, digests };
}
function modelRules({ require: require2 }, requireRead) {
  const asked = require2.filter((each) => each.kind === "model-signature");
  return {
    mayIgnore: asked.flatMap(({ mayIgnore = [] }) => mayIgnore),
    requireRead: requireRead === true || asked.some((each) => each.requireRead === true)
  };
}
function signersOf(kind, { require: require2 }, { policy }) {
  const named = require2.filter((each) => each.kind === kind).flatMap(({ by }) => by);
  return new Set(named.length > 0 ? named : policy.trust.signers.keys());
}

export {
  verifyDecision,
  verifyDecision2
};
