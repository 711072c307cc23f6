import {
  renderDecision
} from "./chunk-M5C2EH33.js";
import "./chunk-NOIHDCOV.js";
import "./chunk-SDFYECNU.js";
import {
  MAX_RELEASE_BYTES,
  decodeRelease,
  encodeRelease,
  memberSubject,
  releaseSchema,
  releaseSubject,
  runGate
} from "./chunk-63JOKDKR.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-PK3FIZVT.js";
import {
  renderEntry
} from "./chunk-N7RCMZVF.js";
import "./chunk-TSR3AW23.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-AVY26RIF.js";
import "./chunk-QYBLFLEH.js";
import {
  verifyDecision
} from "./chunk-2EJSIK7O.js";
import "./chunk-4ZTNMO2H.js";
import "./chunk-XE6UUVNU.js";
import "./chunk-WZAHGGAB.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-S4VNJTP3.js";
import {
  memberCheckId
} from "./chunk-OADSFSWA.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-NL23UQX3.js";
import "./chunk-C6MMN3UI.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-NTB5ISDL.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import {
  gatherEvidence
} from "./chunk-JYBAYDDN.js";
import {
  checkDenyList,
  checkRetirement
} from "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import {
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import "./chunk-6NBNMDLS.js";
import {
  openStore
} from "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import "./chunk-7XQRL2MU.js";
import {
  identifySubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  digestsMatch,
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  readBounded,
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import {
  worstVerdict
} from "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/release.ts
import path from "node:path";
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

// src/cli/verb-release.ts
var createReleaseVerb = async (options, ports) => {
  const made = await createRelease(
    { ...options, members: options.member, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const lines = [
    `release     ${made.digest}  ${made.release.name}`,
    ...made.release.members.map(
      ({ role, kind, digest, name }) => `${role.padEnd(11)} ${digest}  ${kind} ${name}`
    ),
    `written     ${shownPath(made.file)}`
  ];
  return done(`${lines.join("\n")}
`, { digest: made.digest, file: made.file, release: made.release });
};
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var gateReleaseVerb = async ({ release, ...options }, ports) => {
  const { decision, stored } = await gateRelease(release, options, systemContext(ports));
  const lines = stored.map(({ file }) => `evidence       ${shownPath(file)}
`);
  const isLet = decision.allowed || decision.mode !== "enforce";
  const text = [renderDecision(decision, ports.terminal), ...lines].join("");
  return done(text, { ...decision, stored }, isLet ? 0 : EXIT[decision.verdict]);
};
var verifyReleaseVerb = async ({ release, ...options }, ports) => {
  const asked = { ...options, members: options.member, identify: identifyOptions(options) };
  const { subject, environment, verdict, checks } = await verifyRelease(release, asked, systemContext(ports));
  const view = { subject, environment, verdict, checks };
  return done(renderEntry(view, ports.terminal), view, EXIT[verdict]);
};
var lastReleaseVerb = async ({ releases, ...options }, ports) => {
  const last = await lastRelease(releases, options, systemContext(ports));
  if (last === void 0) return done("none of these may be used\n", { file: null }, 1);
  const { decidedAt } = last.verification;
  return done(`${last.file}
`, { file: last.file, decidedAt: decidedAt?.toISOString() ?? null });
};
export {
  createReleaseVerb,
  gateReleaseVerb,
  lastReleaseVerb,
  verifyReleaseVerb
};
