const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  asksGithub,
  decide
} from "./chunk-BTJETBFY.js";
import {
  Waivers,
  checkFindings,
  completenessProblem,
  evidenceCheckId,
  findingsCheckId,
  makeAdjustment,
  nameRequirements,
  readScan
} from "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import "./chunk-55F4O3XS.js";
import {
  makeCheck,
  quantity
} from "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-FOVVOEVG.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import {
  isScanRequirement
} from "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  identifySubject,
  openStore
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  compareFindings
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  isAppError,
  worstVerdict
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/gate/partial-decision.ts
var SECOND_STAGE_CHECK = "second-stage";
var FINAL = /* @__PURE__ */ new Set(["policy", "deny-list", "retirement", "subject", "bundles", "provenance"]);
function partialDecision(decision, { policy, feeds, scans }) {
  const rules = policy.environments.get(decision.environment);
  const made = /* @__PURE__ */ new Map();
  const findings = [...decision.findings];
  const adjust = rules === void 0 ? void 0 : makeAdjustment(rules.findings, feeds);
  for (const { requirement, key } of nameRequirements(rules?.require ?? [])) {
    if (!isScanRequirement(requirement) || rules === void 0) continue;
    const { of, kind } = requirement;
    const own = scans.filter((each) => each.kind === kind && each.of === of);
    if (own.length === 0) continue;
    const read = own.map(asScan);
    const usable = read.filter((scan) => typeof scan !== "string");
    made.set(evidenceCheckId(key), describeScans(evidenceCheckId(key), usable, requirement));
    const judged = checkFindings(usable, {
      ...{ id: findingsCheckId(key), source: kind, rules: rules.findings, adjust },
      waivers: new Waivers([], {
        policy,
        rule: void 0,
        binding: bindingOf(decision),
        barred: () => void 0
      }),
      remedy: "remove the cause; a waiver counts in the second stage"
    });
    if (judged === void 0) continue;
    made.set(judged.check.id, { ...judged.check, digests: [] });
    findings.push(...judged.findings);
  }
  const known = new Set(decision.checks.map(({ id }) => id));
  const checks = [
    ...decision.checks.map((check) => made.get(check.id) ?? left(check)),
    ...[...made.values()].filter(({ id }) => !known.has(id)),
    makeCheck(SECOND_STAGE_CHECK, "indeterminate", {
      reason: "this run has no signer and no secrets, so it decides nothing; the second stage does",
      remedy: "wait for the second stage: docs/org-rollout.md, pull requests of forks"
    })
  ];
  const { override: _, ...rest } = decision;
  return {
    ...rest,
    checks,
    findings: findings.sort((a, b) => compareFindings(a.finding, b.finding)),
    verdict: worstVerdict(checks.map(({ result }) => result === "warn" ? "pass" : result)),
    allowed: false
  };
}
function bindingOf({ environment, policy, timeVerified }) {
  const now = new Date(timeVerified);
  return { environment, policyDigest: policy.sha256, now, existedBy: void 0 };
}
function asScan({ kind, statement }) {
  return readScan({
    ...{ kind, statement, signerName: "", times: [], bundleSha256: "0".repeat(64) },
    signer: { kind: "key", keyId: "0".repeat(64) }
  });
}
function describeScans(id, scans, requirement) {
  const problems = scans.flatMap((scan) => completenessProblem(scan, requirement) ?? []);
  const seen = scans.map(({ view: { coverage } }) => {
    return `${quantity(coverage.scanned, "file")} of ${String(coverage.seen)}`;
  });
  const looked = `looked at here, unsigned: ${seen.join(", ")}`;
  const reason = problems.length === 0 ? looked : `${looked}; ${problems.join(", ")}`;
  return makeCheck(id, "indeterminate", { reason, remedy: "the second stage scans again and signs" });
}
function left(check) {
  const isFinal = FINAL.has(check.id) || check.id.startsWith("findings:");
  if (isFinal || check.result !== "block") return check;
  return { ...check, result: "indeterminate", reason: `left to the second stage: ${check.reason}` };
}

// src/flows/judge-unsigned.ts
async function judgeUnsigned({ evidence, scans, makes, ...options }, context) {
  const store = await openPatiently(evidence, context);
  const { loaded, environment } = options;
  const { policy, feeds } = loaded;
  const decision = partialDecision(await decide({ ...options, store }, context), { policy, feeds, scans });
  const rules = environmentOf(loaded, environment);
  const isLeft = decision.checks.filter(
    ({ result, id }) => result === "indeterminate" && id !== SECOND_STAGE_CHECK
  );
  const secondStage = [
    "starts after this run (workflow_run) from the default branch, with the policy there, and reads the files of the change as data",
    ...makes,
    ...asksGithub(rules) ? ["asks GitHub who reviewed or approved the change, and signs the answer"] : [],
    ...isLeft.map(({ id }) => `decides on ${id}`),
    `signs the decision on ${environment}, stores it and makes the check run "sallyport: ${environment}"`
  ];
  return { decision, output: void 0, stored: [], audit: void 0, secondStage };
}
async function judgeTarget(target, { policy, identify = {}, mode = "enforce", ...options }, context) {
  const loaded = await loadPolicy(policy, context);
  environmentOf(loaded, options.environment);
  const { subject } = await identifySubject(target, identify, context);
  const makes = ["reads the evidence anew, with what the second stage signed"];
  return await judgeUnsigned({ ...options, subject, loaded, mode, scans: [], makes }, context);
}
async function openPatiently(evidence, context) {
  const store = await openStore(evidence, context, { missingIsEmpty: true });
  return {
    location: store.location,
    put: () => {
      throw new TypeError("nothing is stored in a run without a signer");
    },
    list: async (digest) => {
      try {
        return await store.list(digest);
      } catch (thrown) {
        if (!isAppError(thrown)) throw thrown;
        return { bundles: [], skipped: [{ name: store.location, reason: thrown.message }] };
      }
    }
  };
}
export {
  judgeTarget,
  judgeUnsigned
};
