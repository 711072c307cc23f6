import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  diffBoms
} from "./chunk-WFI7PCI5.js";
import {
  readBom
} from "./chunk-6TELFKIX.js";
import "./chunk-GWH5HOZ4.js";
import "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-UMXAUIAC.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-H6H6AROV.js";
import {
  joinLines,
  labelledLines,
  paint,
  quantity
} from "./chunk-XBB4LAOA.js";
import {
  done,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  COMMENT_MAX_BYTES,
  clip,
  codeCell,
  joinBlocks,
  rowsOf,
  tableHead,
  tableRow,
  textCell
} from "./chunk-OYJD7DCM.js";
import {
  countText,
  escapeMarkdownCode,
  escapeUnseen
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/diff-boms.ts
async function compareBomFiles(before, after) {
  const [left, right] = [await readBomFile(before), await readBomFile(after)];
  const changes = diffBoms(readBom(left.bytes, left.name), readBom(right.bytes, right.name));
  return { before: left.name, after: right.name, changes };
}

// src/report/bom-diff-text.ts
var MAX_ROWS = 200;
var MAX_VALUE = 300;
var STYLES = { added: ["green"], removed: ["red"], changed: ["yellow"] };
function renderBomDiff({ before, after, changes }, terminal) {
  const head = `${countOf(changes)}  ${escapeUnseen(before)} \u2192 ${escapeUnseen(after)}`;
  const more = changes.length - MAX_ROWS;
  return joinLines([
    paint(head, changes.length === 0 ? ["green"] : ["bold"], terminal),
    ...changes.slice(0, MAX_ROWS).flatMap((change) => {
      const label = wordOf(change);
      const values = [change.before, change.after].filter((value) => value !== void 0);
      const text = `${change.about}: ${change.aspect}: ${values.map((value) => clip(value, MAX_VALUE)).join(" \u2192 ")}`;
      return labelledLines({ label, styles: STYLES[label], text }, terminal);
    }),
    ...more > 0 ? [`${countText(more)} more, see --format json`] : []
  ]);
}
function renderBomDiffMarkdown({ before, after, changes }) {
  const title = `${countOf(changes)} between ${escapeMarkdownCode(before)} and ${escapeMarkdownCode(after)}`;
  if (changes.length === 0) return `${title}
`;
  const table = rowsOf(
    changes,
    (change) => tableRow(
      wordOf(change),
      textCell(change.about),
      textCell(change.aspect),
      codeCell(change.before ?? ""),
      codeCell(change.after ?? "")
    )
  );
  const head = [title, "", ...tableHead("", "What", "Aspect", "Before", "After")];
  return joinBlocks([{ head, ...table, rowName: "differences" }], COMMENT_MAX_BYTES);
}
function countOf(changes) {
  return changes.length === 0 ? "no differences" : quantity(changes.length, "difference");
}
function wordOf({ before, after }) {
  if (before === void 0) return "added";
  return after === void 0 ? "removed" : "changed";
}

// src/cli/verb-aibom-diff.ts
var aibomDiffVerb = async (options, ports) => {
  const compared = await compareBomFiles(options.before, options.after);
  const report = renderReport(compared, options.format ?? "text", ports);
  if (options.output !== void 0) await writeAtomically(options.output, report);
  const text = options.output === void 0 ? report : `${String(compared.changes.length)} differences  ${options.output}
`;
  return done(text, compared, options.exitCode === true && compared.changes.length > 0 ? 1 : 0);
};
function renderReport(compared, format, { terminal }) {
  switch (format) {
    case "text":
      return renderBomDiff(compared, terminal);
    case "markdown":
      return renderBomDiffMarkdown(compared);
    case "json":
      return `${JSON.stringify(compared, null, 2)}
`;
  }
}
export {
  aibomDiffVerb
};
