const require=process.getBuiltinModule('node:module').createRequire(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;
import {
  CODE_OWNERS_CHECK,
  approvalCheckId,
  bomRuleId,
  bomRulesOf,
  declareCommand,
  evidenceCheckId,
  findingsCheckId,
  nameRequirements,
  orderCheckId
} from "./chunk-VZBO3MB2.js";
import {
  approveCommand,
  commandFor,
  formatAge,
  gateCommand,
  listSome,
  nameSubject,
  waiveCommand
} from "./chunk-CTSNVFJK.js";
import {
  isScanRequirement
} from "./chunk-UF2N37CC.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

// src/gate/describe-bom-rule.ts
function describeBomRule(rule, requirement) {
  const { profile, minScores = [], licenses, baseModels } = requirement;
  switch (rule) {
    case "score": {
      const scores = minScores.map(
        ({ profile: scale, minimum }) => `scores at least ${String(minimum)} by ${scale}`
      );
      const meets = profile === void 0 || profile === "identity" ? [] : [`meets profile ${profile}`];
      return `one AI-BOM ${listSome([...meets, ...scores], 10)}`;
    }
    case "completeness":
      return "the same AI-BOM says that nothing of the model is missing in it";
    case "licenses":
      return `licences of ${listSome(licenses?.of ?? [], 4)}: ${listsOf(licenses, "every licence of SPDX")}`;
    case "base-models":
      return `base models: ${listsOf(baseModels, "every one that can be told from others")}`;
    case "consumers":
      return "an AI-BOM names the services that use the model in this environment";
  }
}
function listsOf(rule, everything) {
  const { allow, deny = [] } = rule ?? {};
  const allowed = allow === void 0 ? everything : listSome(allow);
  return deny.length === 0 ? allowed : `${allowed}, not ${listSome(deny)}`;
}

// src/gate/describe-rule.ts
function describeRequirement(requirement) {
  const { by, maxAgeMs } = requirement;
  const threshold = "threshold" in requirement ? requirement.threshold ?? 1 : 1;
  const who = threshold === 1 ? by.join(" or ") : `${String(threshold)} of ${by.join(", ")}`;
  const parts = [detailOf(requirement), `signed by ${who}`];
  if (maxAgeMs !== void 0) parts.push(`younger than ${formatAge(maxAgeMs)}`);
  return parts.join(", ");
}
function detailOf(requirement) {
  switch (requirement.kind) {
    case "model-signature": {
      const { mayIgnore = [], requireRead } = requirement;
      const but = mayIgnore.length === 0 ? "" : ` but ${mayIgnore.join(", ")}`;
      return `model signature over every file${but}${requireRead === true ? ", each read by the signer" : ""}`;
    }
    case "image-signature":
      return "image signature over its manifest";
    case "aibom":
      return requirement.profile === void 0 && bomRulesOf(requirement).length === 0 ? "AI-BOM" : "AI-BOM with profile identity";
    case "provenance":
      return describeProvenance(requirement);
    case "test-result": {
      const { name, worst, tests } = requirement;
      const needed = tests.length === 0 ? "" : `, with ${tests.join(", ")} among the passed`;
      return `test-result of ${name}, ${worst === "PASSED" ? "passed" : "passed or warned"}${needed}`;
    }
    case "scai": {
      const conditions = [...requirement.conditions].map(([name, value]) => `${name} ${String(value)}`);
      return `scai report of ${requirement.attribute}${conditions.length === 0 ? "" : ` with ${conditions.join(", ")}`}`;
    }
    case "posture":
      return describePosture(requirement);
    case "secret-scan":
    case "iac-scan": {
      const { kind, of, allowIncomplete } = requirement;
      const skips = allowIncomplete.length === 0 ? "complete" : `complete but for ${allowIncomplete.join(", ")}`;
      return `${kind} of the ${of}, ${skips}`;
    }
  }
}
function describePosture(requirement) {
  const { of, repositoryId, branch, checks, waive } = requirement;
  const asked = checks === void 0 ? "every check ok" : `${checks.join(", ")} ok`;
  const but = waive.map(({ check, until }) => `${check} until ${until.toISOString().slice(0, 10)}`);
  const parts = [
    `posture of repository ${String(repositoryId)} for the ${of}`,
    branch === void 0 ? "its default branch" : `branch ${branch}`,
    `${asked}${but.length === 0 ? "" : ` but ${but.join(", ")}`}`
  ];
  return parts.join(", ");
}
function describeProvenance(requirement) {
  const { builder, builderDigest, level, buildTypes, source, sourceRef, parameters } = requirement;
  const parts = [
    `provenance${builder === void 0 ? "" : ` of builder ${builder}`}`,
    ...builderDigest === void 0 ? [] : [`at commit ${builderDigest}`],
    ...level === void 0 ? [] : [`build level ${String(level)} or higher`],
    ...buildTypes === void 0 ? [] : [`of build type ${buildTypes.join(" or ")}`],
    ...source === void 0 ? [] : [`from ${source}`],
    ...sourceRef === void 0 ? [] : [`at ${sourceRef}`],
    ...parameters === void 0 ? [] : [`with exactly the parameters ${[...parameters.keys()].join(", ")}`]
  ];
  const { freeParameters } = requirement;
  return [...parts, ...freeParameters.length === 0 ? [] : [`and any ${freeParameters.join(", ")}`]].join(
    ", "
  );
}
function describeFindings({ kind }, { findings }) {
  const { block, warn } = findings;
  const blocking = block.length === 0 ? "no severity blocks" : `no ${block.join(" or ")} finding`;
  const warning = warn.length === 0 ? "" : `; ${warn.join(" and ")} ${warn.length === 1 ? "is" : "are"} a warning`;
  return `${blocking} in ${kind}${warning}`;
}
var CHANNEL_WORDS = {
  statement: "signed statement",
  review: "review of the head commit",
  environment: "approval of the GitHub environment"
};
function describeApproval({ group, count, exclude, channels, team }, members) {
  const excluded = exclude.length === 0 ? "" : `, not the ${exclude.join(" or ")}`;
  const isPlain = channels.length === 1 && channels[0] === "statement";
  const by = isPlain ? "" : ` by ${channels.map((channel) => CHANNEL_WORDS[channel]).join(" or ")}`;
  const inTeam = team === void 0 ? "" : `, on GitHub as members of team ${team}`;
  return `${String(count)} of ${group} (${members.join(", ")}) approve this digest${by}${inTeam}${excluded}`;
}

// src/gate/explain-policy.ts
function explainPolicy(policy, environment, { decision, places: given } = {}) {
  const rules = policy.environments.get(environment);
  if (rules === void 0) {
    throw new AppError("invalid-input", `policy has no environment ${JSON.stringify(environment)}`, {
      hint: `it has: ${[...policy.environments.keys()].join(", ")}`
    });
  }
  const places = { ...PLACEHOLDERS, environment, ...subjectOf(decision), ...given };
  const rows = [
    ...generalRows(policy),
    ...evidenceRows(rules, places),
    ...approvalRows(rules, policy, places),
    ...orderRows(rules, policy, places),
    ...exceptionRows(rules, policy)
  ];
  if (decision === void 0) return { environment, requirements: rows };
  return {
    environment,
    subject: nameSubject(decision.subject.digest),
    verdict: decision.verdict,
    requirements: withState(rows, decision)
  };
}
var PLACEHOLDERS = { subject: "SUBJECT", path: "PATH", policy: "POLICY", evidence: "EVIDENCE" };
function subjectOf(decision) {
  return decision === void 0 ? {} : { subject: nameSubject(decision.subject.digest) };
}
function generalRows({ denyList }) {
  const rows = [
    { id: "bundles", text: "every bundle in the store can be read; who signed it may be anybody" },
    { id: "provenance", text: "provenance says what the certificate it is signed with says" }
  ];
  if (denyList === void 0) return rows;
  const where = denyList.kind === "file" ? denyList.path : `${String(denyList.entries.length)} digests written in the policy`;
  return [{ id: "deny-list", text: `subject and source are not on the deny-list (${where})` }, ...rows];
}
function evidenceRows(rules, places) {
  const named = nameRequirements(rules.require);
  const evidence = named.flatMap(({ requirement, key }) => {
    const command = commandFor(requirement, places);
    const row = { id: evidenceCheckId(key), text: describeRequirement(requirement), command };
    if (requirement.kind !== "aibom") return [row];
    const content = bomRulesOf(requirement).map((rule) => {
      return {
        id: bomRuleId(rule, key),
        text: describeBomRule(rule, requirement),
        command: declareCommand(command)
      };
    });
    return [row, ...content];
  });
  const findings = named.filter(({ requirement }) => isScanRequirement(requirement)).map(({ requirement, key }) => ({
    id: findingsCheckId(key),
    text: describeFindings(requirement, rules),
    ...rules.waivers === void 0 ? {} : { command: waiveCommand(places) }
  }));
  return [...evidence, ...findings];
}
function approvalRows({ approvals, codeOwners }, policy, places) {
  const rows = approvals.map((rule) => {
    const text2 = describeApproval(rule, policy.groups.get(rule.group) ?? []);
    const isSigned = rule.channels.includes("statement");
    return { id: approvalCheckId(rule), text: text2, ...isSigned ? { command: approveCommand(places) } : {} };
  });
  if (!codeOwners) return rows;
  const text = "every changed file with code owners is approved by one of them, on the head of the pull request";
  return [...rows, { id: CODE_OWNERS_CHECK, text }];
}
function orderRows({ after }, { trust }, places) {
  return after.map((earlier) => ({
    id: orderCheckId(earlier),
    text: `the newest decision on ${earlier} by ${trust.gates.join(" or ")} is a pass, under this policy`,
    command: gateCommand({ ...places, environment: earlier })
  }));
}
var EXCEPTIONS = /* @__PURE__ */ new Set(["waivers", "override"]);
function exceptionRows({ waivers, override }, { groups }) {
  const members = (group) => (groups.get(group) ?? []).join(", ");
  const rows = [];
  if (waivers !== void 0) {
    const days = Object.entries(waivers.maxDays).filter(([, most]) => most > 0).map(([severity, most]) => `${severity} ${String(most)} days`);
    const text = `${waivers.group} (${members(waivers.group)}) may waive findings: ${days.join(", ") || "none"}`;
    rows.push({ id: "waivers", text });
  }
  if (override !== void 0) {
    const { group, count, justificationMin } = override;
    const text = `${String(count)} of ${group} (${members(group)}) may override, with at least ${String(justificationMin)} characters of justification`;
    rows.push({ id: "override", text });
  }
  return rows;
}
function withState(rows, decision) {
  const checks = new Map(decision.checks.map((check) => [check.id, check]));
  const explained = rows.flatMap((row) => {
    const check = checks.get(row.id);
    checks.delete(row.id);
    if (check !== void 0) return [stated(row, check)];
    const { id, text } = row;
    return EXCEPTIONS.has(id) ? [] : [{ id, text, state: "lacking", reason: "there is nothing to judge yet" }];
  });
  const others = [...checks.values()].filter(({ result }) => result !== "pass").map((check) => stated({ id: check.id, text: check.id }, check));
  return [...explained, ...others];
}
function stated(row, check) {
  const { command, ...rest } = row;
  const { result, reason, digests } = check;
  const isLacking = result === "block" && digests.length === 0;
  const state = isLacking ? "lacking" : result;
  return {
    ...rest,
    state,
    reason,
    ...result === "pass" || command === void 0 ? {} : { command }
  };
}

export {
  explainPolicy
};
