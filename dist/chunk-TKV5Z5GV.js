import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  approvalCheckId,
  evidenceCheckId,
  findingsCheckId,
  nameRequirements,
  orderCheckId
} from "./chunk-WMPM5MQS.js";
import {
  approveCommand,
  commandFor,
  formatAge,
  gateCommand,
  nameSubject,
  waiveCommand
} from "./chunk-IH2VV6IU.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/gate/describe-rule.ts
function describeRequirement(requirement) {
  const { by, maxAgeMs } = requirement;
  const parts = [detailOf(requirement), `signed by ${by.join(" or ")}`];
  if (maxAgeMs !== void 0) parts.push(`younger than ${formatAge(maxAgeMs)}`);
  return parts.join(", ");
}
function detailOf(requirement) {
  switch (requirement.kind) {
    case "model-signature":
      return "model signature over every file";
    case "aibom":
      return requirement.profile === void 0 ? "AI-BOM" : `AI-BOM with profile ${requirement.profile}`;
    case "provenance": {
      const { builder, level } = requirement;
      const built = builder === void 0 ? "" : ` of builder ${builder}`;
      return `provenance${built}${level === void 0 ? "" : `, build level ${String(level)} or higher`}`;
    }
    case "secret-scan":
    case "iac-scan": {
      const { kind, of, allowIncomplete } = requirement;
      const skips = allowIncomplete.length === 0 ? "complete" : `complete but for ${allowIncomplete.join(", ")}`;
      return `${kind} of the ${of}, ${skips}`;
    }
  }
}
function describeFindings({ kind }, { findings }) {
  const { block, warn } = findings;
  const blocking = block.length === 0 ? "no severity blocks" : `no ${block.join(" or ")} finding`;
  const warning = warn.length === 0 ? "" : `; ${warn.join(" and ")} ${warn.length === 1 ? "is" : "are"} a warning`;
  return `${blocking} in ${kind}${warning}`;
}
function describeApproval({ group, count, exclude }, members) {
  const excluded = exclude.length === 0 ? "" : `, not the ${exclude.join(" or ")}`;
  return `${String(count)} of ${group} (${members.join(", ")}) approve this digest${excluded}`;
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
  const evidence = named.map(({ requirement, key }) => ({
    id: evidenceCheckId(key),
    text: describeRequirement(requirement),
    command: commandFor(requirement, places)
  }));
  const findings = named.filter(({ requirement }) => "of" in requirement).map(({ requirement, key }) => ({
    id: findingsCheckId(key),
    text: describeFindings(requirement, rules),
    ...rules.waivers === void 0 ? {} : { command: waiveCommand(places) }
  }));
  return [...evidence, ...findings];
}
function approvalRows({ approvals }, policy, places) {
  return approvals.map((rule) => ({
    id: approvalCheckId(rule),
    text: describeApproval(rule, policy.groups.get(rule.group) ?? []),
    command: approveCommand(places)
  }));
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
