import {
  readBomFile
} from "./chunk-XMSOI2AG.js";
import {
  diffBoms
} from "./chunk-3HFGKOYU.js";
import {
  readBom
} from "./chunk-2EJO6W6A.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-Q7OW7PHN.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-LSDHB4YX.js";
import {
  joinLines,
  labelledLines,
  paint,
  quantity
} from "./chunk-SQ3BAJDD.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import {
  COMMENT_MAX_BYTES,
  clip,
  codeCell,
  joinBlocks,
  rowsOf,
  tableHead,
  tableRow,
  textCell
} from "./chunk-RUSTPHBF.js";
import {
  countText
} from "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  escapeMarkdownCode,
  escapeUnseen
} from "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
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
