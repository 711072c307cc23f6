import {
  countStatuses,
  sortByStatus
} from "./chunk-APER5ZU7.js";
import {
  VERDICT_MARKS,
  sortChecks
} from "./chunk-XYVIOLJG.js";
import {
  findingRow
} from "./chunk-6ID76BGD.js";
import {
  digestText,
  quantity
} from "./chunk-XBB4LAOA.js";
import {
  SUMMARY_MAX_BYTES,
  codeCell,
  joinBlocks,
  remedyCell,
  rowsOf,
  tableHead,
  tableRow,
  textCell
} from "./chunk-OYJD7DCM.js";

// src/report/summary-details.ts
var NOTHING = { head: [] };
var MAX_DIGESTS = 4;
function findingsBlock(findings) {
  if (findings.length === 0) return NOTHING;
  return {
    ...fold(`Findings: ${countStatuses(findings)}`, ["Severity", "Place", "Rule", "Found", "Status"]),
    ...rowsOf(sortByStatus(findings), ({ finding, ...rest }) => findingRow(finding, statusCell(rest))),
    rowName: "findings"
  };
}
function statusCell({ status, waiverSha256, source }) {
  const waiver = waiverSha256 === void 0 ? "" : ` by ${codeCell(waiverSha256.slice(0, 16))}`;
  return `${status}${waiver}, ${source}`;
}
function approvalsBlock(approvals) {
  if (approvals.length === 0) return NOTHING;
  const counted = approvals.filter((approval) => approval.counted).length;
  const title = `Approvals: ${String(counted)} of ${String(approvals.length)} count`;
  return {
    ...fold(title, ["Person", "Group", "Counts", "Why"]),
    ...rowsOf(approvals, ({ person, group, counted: counts, reason }) => {
      const mark = counts ? `${VERDICT_MARKS.pass} yes` : `${VERDICT_MARKS.block} no`;
      return tableRow(codeCell(person), codeCell(group), mark, textCell(reason));
    }),
    rowName: "approvals"
  };
}
function checksBlock(checks) {
  return {
    ...fold(`Checks: all ${String(checks.length)} in their order`, ["Result", "Check", "Why", "Relied on"]),
    ...rowsOf(
      checks,
      ({ id, result, reason, digests }) => tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), digestsCell(digests))
    ),
    rowName: "checks"
  };
}
function digestsCell(digests) {
  const shown = digests.slice(0, MAX_DIGESTS).map((digest) => codeCell(digest.slice(0, "sha256:".length + 12)));
  const more = digests.length - MAX_DIGESTS;
  return more > 0 ? `${shown.join(" ")} and ${String(more)} more` : shown.join(" ");
}
function evidenceBlock(evidence) {
  if (evidence.length === 0) return NOTHING;
  return {
    ...fold(`Evidence: ${quantity(evidence.length, "bundle")}`, ["Kind", "Signer", "Bundle"]),
    ...rowsOf(
      evidence,
      ({ kind, signer, bundleSha256 }) => tableRow(kind, codeCell(signer), codeCell(`sha256:${bundleSha256}`))
    ),
    rowName: "bundles"
  };
}
function rejectedBlock(rejected) {
  if (rejected.length === 0) return NOTHING;
  return {
    ...fold(`Not evidence: ${quantity(rejected.length, "bundle")}`, ["Name", "Why it does not count"]),
    ...rowsOf(rejected, ({ name, reason }) => tableRow(codeCell(name), textCell(reason))),
    rowName: "bundles"
  };
}
function fold(title, columns) {
  return {
    head: [`<details><summary>${title}</summary>`, "", ...tableHead(...columns)],
    foot: ["", "</details>", ""]
  };
}

// src/report/summary.ts
var MAX_NAMED = 30;
function renderSummary(decision, maxBytes = SUMMARY_MAX_BYTES) {
  const blocks = [
    { head: headLines(decision) },
    openChecksBlock(decision.checks),
    { head: factLines(decision) },
    findingsBlock(decision.findings),
    approvalsBlock(decision.approvals),
    checksBlock(decision.checks),
    evidenceBlock(decision.evidence),
    rejectedBlock(decision.rejected)
  ];
  return joinBlocks(blocks, maxBytes);
}
function headLines(decision) {
  const { verdict, environment, override, mode, allowed, checks } = decision;
  const overridden = override === void 0 ? "" : ", overridden";
  const title = `## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}${overridden}`;
  const lines = [title, "", ...whyLines(checks)];
  if (override !== void 0) {
    const people = override.people.map(textCell).join(", ");
    const until = codeCell(override.expiresAt);
    const words = `by ${people} until ${until}: ${textCell(override.justification)}`;
    lines.push(`${VERDICT_MARKS.warn} **Overridden** ${words}`, "");
  }
  if (mode !== "enforce" && !allowed) {
    lines.push(`${VERDICT_MARKS.warn} Mode \`${mode}\`: the verdict does not stop this step.`, "");
  }
  return lines;
}
function whyLines(checks) {
  const stopping = sortChecks(checks).filter(
    ({ result }) => result === "block" || result === "indeterminate"
  );
  const [first] = stopping;
  if (first === void 0) {
    const warnings = checks.filter(({ result }) => result === "warn").length;
    const but = warnings === 0 ? "" : `, with ${quantity(warnings, "warning")}`;
    return [`**Why:** ${quantity(checks.length, "check")}, none failed${but}`, ""];
  }
  const others = stopping.length - 1;
  const more = others === 0 ? "" : `, and ${quantity(others, "more check")} failed`;
  const todo = first.remedy === void 0 ? [] : [`**What to do:** ${remedyCell(first.remedy)}`, ""];
  return [`**Why:** ${textCell(first.reason)}${more}`, "", ...todo];
}
function openChecksBlock(checks) {
  const open = sortChecks(checks).filter(({ result }) => result !== "pass");
  const { rows, total } = rowsOf(
    open,
    ({ id, result, reason, remedy = "" }) => tableRow(`${VERDICT_MARKS[result]} ${result}`, codeCell(id), textCell(reason), remedyCell(remedy))
  );
  const passed = checks.filter(({ result }) => result === "pass").map(({ id }) => id);
  const named = passed.slice(0, MAX_NAMED).map(codeCell).join(", ");
  const rest = passed.length > MAX_NAMED ? ` and ${String(passed.length - MAX_NAMED)} more` : "";
  const passedRow = tableRow(
    `${VERDICT_MARKS.pass} pass`,
    quantity(passed.length, "check"),
    named + rest,
    ""
  );
  return {
    head: tableHead("Result", "Check", "Why", "What to do"),
    rows: passed.length === 0 || total > rows.length ? rows : [...rows, passedRow],
    total: passed.length === 0 ? total : total + 1,
    rowName: "rows",
    foot: [""]
  };
}
function factLines({ subject, policy, timeVerified, mode, buildLevel }) {
  const level = buildLevel === void 0 ? "" : `, SLSA build level ${String(buildLevel)}`;
  return [
    `${subject.kind} ${codeCell(subject.name)} ${codeCell(digestText(subject.digest))}${level}  `,
    `policy ${codeCell(policy.uri)} ${codeCell(`sha256:${policy.sha256}`)}  `,
    `decided ${codeCell(timeVerified)}, mode \`${mode}\``,
    ""
  ];
}

export {
  renderSummary
};
