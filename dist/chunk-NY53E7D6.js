const path = process.getBuiltinModule("node:path");
import {
  MAX_RELEASE_BYTES,
  decodeRelease,
  encodeRelease,
  memberSubject,
  releaseSchema,
  releaseSubject,
  runGate
} from "./chunk-BTJETBFY.js";
import {
  memberCheckId
} from "./chunk-VZBO3MB2.js";
import {
  verifyDecision2 as verifyDecision
} from "./chunk-VGY7LCXX.js";
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import {
  checkDenyList,
  checkRetirement
} from "./chunk-CTSNVFJK.js";
import {
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import {
  identifySubject,
  openStore
} from "./chunk-F3LVSCKF.js";
import {
  digestsMatch,
  formatDigest,
  readBounded,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  worstVerdict
} from "./chunk-4YF2P4A2.js";

// src/flows/release.ts
async function createRelease(options, context) {
  const members = [];
  for (const text of options.members) {
    const { role, target, kind } = splitMember(text);
    const identify = { ...options.identify, ...kind === void 0 ? {} : { kind } };
    const { subject } = await identifySubject(target, identify, context);
    members.push({
      role,
      kind: subject.kind,
      name: path.basename(subject.name),
      digest: formatDigest(subject.digest)
    });
  }
  const parsed = releaseSchema.safeParse({ version: 1, name: options.name, members });
  if (!parsed.success)
    throw new AppError("invalid-input", `release: ${parsed.error.issues[0]?.message ?? ""}`);
  const file = path.resolve(options.output);
  await writeAtomically(file, encodeRelease(parsed.data));
  return { file, release: parsed.data, digest: formatDigest(releaseSubject(parsed.data).digest) };
}
function splitMember(text) {
  const [, role = "", file, target = ""] = /^([^=]+)=(file:)?(.+)$/.exec(text) ?? [];
  if (role === "") throw new AppError("invalid-input", `${JSON.stringify(text)} is not ROLE=SUBJECT`);
  return file === void 0 ? { role, target } : { role, target, kind: "file" };
}
async function readRelease(file) {
  return decodeRelease(await readBounded(file, { maxBytes: MAX_RELEASE_BYTES, what: "release" }), file);
}
async function gateRelease(file, options, context) {
  const release = await readRelease(file);
  const identified = { subject: releaseSubject(release) };
  return await runGate(file, { ...options, release, identified }, context);
}
async function verifyRelease(file, options, context) {
  const release = await readRelease(file);
  const subject = releaseSubject(release);
  const set = await verifyDecision(
    formatDigest(subject.digest),
    { ...options, identify: { kind: "file" } },
    context
  );
  const here = new Map((options.members ?? []).map((text) => [splitMember(text).role, text]));
  const unknown = [...here.keys()].find((role) => !release.members.some((member) => member.role === role));
  if (unknown !== void 0) throw new AppError("invalid-input", `the release has no member ${unknown}`);
  const checks = [...set.checks];
  for (const member of release.members)
    checks.push(await checkMember(member, here.get(member.role), { options, context }));
  const verdict = worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result));
  const { decidedAt } = set;
  const found = decidedAt === void 0 ? {} : { decidedAt };
  return { subject, environment: options.environment, verdict, checks, ...found };
}
async function checkMember(member, given, { options, context }) {
  const id = memberCheckId(member.role);
  const loaded = await loadPolicy(options.policy, context);
  const subject = memberSubject(member);
  const digests = [member.digest];
  const denied = checkDenyList([{ what: member.role, digest: subject.digest }], loaded.denyList);
  if (denied.result !== "pass") return { ...denied, id };
  const store = await openStore(options.evidence, context);
  const { evidence, related } = await gatherEvidence({
    ...{ subject, loaded, store, now: context.clock() },
    kinds: /* @__PURE__ */ new Set(["retirement", "provenance"])
  });
  const scopes = [evidence, ...related.values()].map((each) => ({ what: member.role, evidence: each }));
  const own = loaded.policy.environments.get(options.environment)?.release?.get(member.role);
  for (const environment of [options.environment, ...own === void 0 ? [] : [own]]) {
    const { check } = checkRetirement(scopes, { policy: loaded.policy, environment });
    if (check?.result === "block" || check?.result === "indeterminate") return { ...check, id };
  }
  if (given === void 0)
    return { id, result: "warn", reason: "no path was given: nothing here was looked at", digests };
  const { target, kind } = splitMember(given);
  const identify = { ...options.identify, ...kind === void 0 ? {} : { kind } };
  const found = await identifySubject(target, identify, context);
  if (digestsMatch(found.subject.digest, subject.digest))
    return { id, result: "pass", reason: `${target} is it`, digests };
  const reason = `${target} is ${formatDigest(found.subject.digest)}, not this member`;
  return { id, result: "block", reason, remedy: "bring the member that the release names", digests };
}
async function lastRelease(files, options, context) {
  let last;
  for (const file of files) {
    const verification = await verifyRelease(file, options, context);
    const at = verification.decidedAt?.getTime() ?? -Infinity;
    if (verification.verdict === "pass" && (last === void 0 || at > last.at))
      last = { file, verification, at };
  }
  return last;
}

export {
  createRelease,
  gateRelease,
  verifyRelease,
  lastRelease
};
