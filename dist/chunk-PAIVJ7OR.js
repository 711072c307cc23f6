import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  verifyDecision
} from "./chunk-BGVLM5SS.js";
import {
  admitEvidence,
  checkDenyList,
  denyEntries,
  extensionProblem,
  gatherEvidence,
  sourceSubjects
} from "./chunk-IH2VV6IU.js";
import {
  buildVerifiers,
  environmentOf,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import {
  standardSignature,
  verifyBundle
} from "./chunk-ZQWRJFON.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import "./chunk-EPAD7GUZ.js";
import {
  openFolderStore
} from "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-H7RMI6CP.js";
import {
  identifySubject
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import {
  MAX_BUNDLE_BYTES
} from "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  pathKind,
  readBounded
} from "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-GCLOALBY.js";
import {
  worstVerdict
} from "./chunk-QV7HV4YA.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/verify-decision.ts
import path2 from "node:path";

// src/flows/verify-against-policy.ts
import path from "node:path";
async function verifyAgainstPolicy(model, trust, context) {
  const signers = [...await buildVerifiers(trust.loaded)].filter(([name]) => trust.allowed.has(name));
  const problems = [];
  let differing;
  for (const candidate of await findCandidates(model, trust)) {
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
async function findCandidates(model, trust) {
  const named = trust.signature === void 0 ? void 0 : path.resolve(trust.signature);
  const beside = named ?? standardSignature(model.path, model.manifest?.isSingleFile === true);
  const onDisk = [];
  if (named !== void 0 || await pathKind(beside) === "file") {
    const bytes = await readBounded(beside, { maxBytes: MAX_BUNDLE_BYTES, what: "signature" });
    onDisk.push({ place: beside, bytes });
  }
  if (named !== void 0) return onDisk;
  const { bundles } = await trust.store.list(model.subject.digest);
  return [
    ...onDisk,
    ...bundles.filter(({ sha256 }) => trust.stored.has(sha256)).map(({ name, bytes }) => ({ place: path.join(trust.store.location, name), bytes }))
  ];
}
async function tryCandidate({ place, bytes }, { model, trust, signers, problems }, context) {
  for (const [signerName, verifier] of signers) {
    try {
      const what = { root: model.path, bundle: bytes, signature: place };
      const { ignoreUnsignedFiles } = trust;
      const options = { verifier, ignoreUnsignedFiles, manifest: model.manifest };
      const verified = await verifyBundle(what, options, context);
      refuseOtherCertificate({ verified, signerName }, trust.loaded);
      return { verified, signerName };
    } catch (thrown) {
      problems.push(thrown);
    }
  }
  return void 0;
}
function refuseOtherCertificate({ verified, signerName }, { policy }) {
  const known = policy.trust.signers.get(signerName);
  if (known?.kind !== "certificate") return;
  const problem = extensionProblem({ signer: verified.signer, signerName }, known.extensions);
  if (problem !== void 0) throw new AppError("signer-untrusted", `signature ${problem}`);
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
  const loaded = await loadPolicy(options.policy);
  const rules = environmentOf(loaded, options.environment);
  const identified = await identifySubject(target, options.identify ?? {}, context);
  const store = openFolderStore(path2.resolve(options.evidence));
  const now = context.clock();
  const { subject } = identified;
  const gathered = await gatherEvidence({ subject, loaded, store, now });
  const admitted = admitEvidence(gathered.evidence, subject.digest, loaded.policy);
  const asked = { identified, loaded, gathered, admitted, now };
  const report = await checkModel(asked, { ...options, store, rules }, context);
  const checks = [checkDenied(asked), checkDecision(asked, options.environment), ...report.checks];
  const verdict = worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result));
  return { ...report, subject, environment: options.environment, verdict, checks };
}
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
    return { id: "decision", result: verdict, reason: reasons.join("; "), remedy, digests: [] };
  }
  const { decision, reason } = answer.value;
  const digests = [`sha256:${decision.evidence.bundleSha256}`];
  return { id: "decision", result: decision.said.verdict === "pass" ? "pass" : "warn", reason, digests };
}
async function checkModel({ identified, loaded, admitted }, { store, rules, signature, ignoreUnsignedFiles }, context) {
  const { subject, path: place } = identified;
  if (subject.kind !== "model") return { checks: [] };
  if (place === void 0) {
    const reason = "the subject was given as a digest: no file was looked at";
    return { checks: [{ id: "files", result: "warn", reason, digests: [] }] };
  }
  const allowed = signersOf(rules, loaded);
  const stored = admitted.evidence.filter(({ kind, signerName }) => kind === "model-signature" && allowed.has(signerName)).map(({ bundleSha256 }) => bundleSha256);
  const trust = { loaded, allowed, store, stored: new Set(stored), signature, ignoreUnsignedFiles };
  return await verifyAgainstPolicy({ ...identified, path: place }, trust, context);
}
function signersOf({ require: require2 }, { policy }) {
  const named = require2.filter(({ kind }) => kind === "model-signature").flatMap(({ by }) => by);
  return new Set(named.length > 0 ? named : policy.trust.signers.keys());
}
export {
  verifyDecision2 as verifyDecision
};
