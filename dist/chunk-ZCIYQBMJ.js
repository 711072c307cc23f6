import {
  splitRemedy
} from "./chunk-6RA4GTEM.js";
import {
  clip
} from "./chunk-NI3HYQH4.js";
import {
  escapeMarkdown,
  escapeMarkdownCode
} from "./chunk-DNG7EB5A.js";

// src/report/markdown-table.ts
var MAX_CELL = 600;
function tableHead(...titles) {
  return [tableRow(...titles), tableRow(...titles.map(() => "---"))];
}
function tableRow(...cells) {
  return `| ${cells.join(" | ")} |`;
}
function textCell(text) {
  return escapeMarkdown(clip(text, MAX_CELL));
}
function codeCell(text) {
  return escapeMarkdownCode(clip(text, MAX_CELL));
}
function remedyCell(remedy) {
  const { words, command } = splitRemedy(remedy);
  return [textCell(words), codeCell(command)].filter((part) => part !== "").join(" ");
}

export {
  tableHead,
  tableRow,
  textCell,
  codeCell,
  remedyCell
};
