import {
  rulesOf
} from "./chunk-6ID76BGD.js";
import {
  findingLines
} from "./chunk-5RCGMJ2B.js";
import {
  coverageLine,
  findingCount,
  harmfulSkips,
  joinLines,
  paint,
  truncate,
  wrap
} from "./chunk-XBB4LAOA.js";
import {
  countText,
  escapeUnseen
} from "./chunk-4YF2P4A2.js";

// src/report/findings-table.ts
var MAX_ROWS = 100;
var MAX_GAPS = 10;
function renderFindingsTable(result, terminal) {
  const { findings, rules, coverage } = result;
  const count = findingCount(findings);
  const headline = coverage.complete ? count : `${count}, and NOT everything could be scanned`;
  const isClean = findings.length === 0 && coverage.complete;
  const shown = findings.slice(0, MAX_ROWS);
  return joinLines([
    paint(headline, isClean ? ["green"] : ["bold"], terminal),
    ...section(gapLines(result, terminal)),
    ...section(findingLines(findings, terminal, { maxRows: MAX_ROWS, seeAll: "--format json" })),
    ...section(remedyLines(rulesOf(shown, rules), terminal)),
    "",
    paint(coverageLine(coverage), coverage.complete ? ["dim"] : ["bold", "magenta"], terminal)
  ]);
}
function renderFindingsList(findings, rules, terminal) {
  return joinLines([
    ...findingLines(findings, terminal, { maxRows: MAX_ROWS, seeAll: "--json" }),
    ...section(remedyLines(rulesOf(findings.slice(0, MAX_ROWS), rules), terminal))
  ]);
}
function section(lines) {
  return lines.length === 0 ? [] : ["", ...lines];
}
function gapLines({ coverage }, terminal) {
  const gaps = harmfulSkips(coverage);
  const lines = gaps.slice(0, MAX_GAPS).flatMap(({ path, reason, detail }) => {
    const why = detail === void 0 ? reason : `${reason}: ${escapeUnseen(detail)}`;
    return [
      `${paint("not scanned", ["magenta"], terminal)}  ${escapeUnseen(path)}`,
      `             ${truncate(why, terminal.width - 13)}`
    ];
  });
  const more = gaps.length - MAX_GAPS;
  return more > 0 ? [...lines, `not scanned  ${countText(more)} more, see --format json`] : lines;
}
function remedyLines(rules, terminal) {
  if (rules.length === 0) return [];
  const lines = rules.flatMap(({ id, remediation }) => [
    `  ${paint(escapeUnseen(id), ["bold"], terminal)}`,
    ...wrap(escapeUnseen(remediation), terminal.width, 4)
  ]);
  return ["what to do", ...lines];
}

export {
  renderFindingsTable,
  renderFindingsList
};
