import {
  countStatuses,
  sortByStatus
} from "./chunk-APER5ZU7.js";
import {
  sortChecks
} from "./chunk-XYVIOLJG.js";
import {
  findingLines
} from "./chunk-5RCGMJ2B.js";
import {
  INDENT,
  RESULT_STYLES,
  digestText,
  joinLines,
  labelledLines,
  quantity,
  remedyLines
} from "./chunk-XBB4LAOA.js";
import {
  countText
} from "./chunk-4YF2P4A2.js";

// src/report/decision-text.ts
var MAX_ROWS = 20;
function renderDecision(decision, terminal) {
  const sections = [
    verdictLines(decision, terminal),
    openCheckLines(decision.checks, terminal),
    passedLines(decision.checks, terminal),
    decisionFindingLines(decision, terminal),
    approvalLines(decision, terminal),
    rejectedLines(decision, terminal),
    policyLines(decision, terminal)
  ];
  const told = sections.filter((lines) => lines.length > 0);
  return joinLines(told.flatMap((lines, index) => index === 0 ? lines : ["", ...lines]));
}
function verdictLines(decision, terminal) {
  const { verdict, environment, subject, override, mode, allowed } = decision;
  const title = `${environment}  ${subject.kind} ${subject.name}`;
  const lines = [
    ...labelledLines({ label: verdict, styles: RESULT_STYLES[verdict], text: title }, terminal),
    ...labelledLines({ label: "", text: digestText(subject.digest) }, terminal)
  ];
  if (override !== void 0) {
    const { people, expiresAt, justification } = override;
    const text = `let through by ${people.join(", ")} until ${expiresAt}: ${justification}`;
    lines.push(...labelledLines({ label: "overridden", styles: ["bold", "yellow"], text }, terminal));
  }
  if (mode !== "enforce" && !allowed) {
    lines.push(...labelledLines({ label: "mode", text: `${mode}: the verdict stops nothing` }, terminal));
  }
  return lines;
}
function openCheckLines(checks, terminal) {
  const open = sortChecks(checks).filter(({ result }) => result !== "pass");
  return open.flatMap(({ id, result, reason, remedy }) => [
    ...labelledLines({ label: result, styles: RESULT_STYLES[result], text: id }, terminal),
    ...labelledLines({ label: "", text: reason }, terminal),
    ...remedy === void 0 ? [] : remedyLines(remedy, terminal)
  ]);
}
function passedLines(checks, terminal) {
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  if (passed.length === 0) return [];
  const text = `${quantity(passed.length, "check")}: ${passed.join(", ")}`;
  return labelledLines({ label: "pass", styles: RESULT_STYLES.pass, text }, terminal);
}
function decisionFindingLines({ findings }, terminal) {
  if (findings.length === 0) return [];
  const shown = sortByStatus(findings).flatMap(
    ({ status, finding }) => status === "blocking" || status === "warning" ? [finding] : []
  );
  return [
    ...labelledLines({ label: "findings", styles: ["bold"], text: countStatuses(findings) }, terminal),
    ...findingLines(shown, terminal, { maxRows: MAX_ROWS, seeAll: "--json" })
  ];
}
function approvalLines({ approvals }, terminal) {
  if (approvals.length === 0) return [];
  const counted = approvals.filter((approval) => approval.counted).length;
  const title = `${String(counted)} of ${String(approvals.length)} count`;
  return [
    ...labelledLines({ label: "approvals", styles: ["bold"], text: title }, terminal),
    ...approvals.slice(0, MAX_ROWS).flatMap(({ person, group, counted: isCounted, reason }) => {
      const text = `${person}${group === "" ? "" : ` for ${group}`}: ${reason}`;
      return isCounted ? labelledLines({ label: "  yes", styles: ["green"], text }, terminal) : labelledLines({ label: "  no", styles: ["yellow"], text }, terminal);
    }),
    ...moreLine(approvals.length)
  ];
}
function rejectedLines({ rejected }, terminal) {
  if (rejected.length === 0) return [];
  const title = `${quantity(rejected.length, "bundle")} of the store`;
  return [
    ...labelledLines({ label: "not evidence", styles: ["bold"], text: title }, terminal),
    ...rejected.slice(0, MAX_ROWS).flatMap(({ name, reason }) => labelledLines({ label: "", text: `${name}: ${reason}` }, terminal)),
    ...moreLine(rejected.length)
  ];
}
function policyLines({ policy, evidence, timeVerified }, terminal) {
  const decided = `${timeVerified} on ${quantity(evidence.length, "verified bundle")}`;
  return [
    ...labelledLines(
      { label: "policy", styles: ["dim"], text: `${policy.uri} sha256:${policy.sha256}` },
      terminal
    ),
    ...labelledLines({ label: "decided", styles: ["dim"], text: decided }, terminal)
  ];
}
function moreLine(count) {
  return count > MAX_ROWS ? [`${" ".repeat(INDENT)}${countText(count - MAX_ROWS)} more, see --json`] : [];
}

export {
  renderDecision
};
