import {
  readBomFile
} from "./chunk-VFV36TS2.js";
import {
  labelledLines
} from "./chunk-AVY26RIF.js";
import {
  joinLines,
  paint
} from "./chunk-QYBLFLEH.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  diffBoms
} from "./chunk-PJTGI2K2.js";
import {
  readBom
} from "./chunk-ZQ2JEWQJ.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import {
  codeCell,
  tableHead,
  tableRow,
  textCell
} from "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import {
  COMMENT_MAX_BYTES,
  clip,
  joinBlocks,
  rowsOf
} from "./chunk-NI3HYQH4.js";
import {
  countText
} from "./chunk-G6CQUC4H.js";
import {
  escapeMarkdownCode,
  escapeUnseen
} from "./chunk-DNG7EB5A.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

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
