import {
  paint,
  wrap
} from "./chunk-QYBLFLEH.js";
import {
  splitRemedy
} from "./chunk-6RA4GTEM.js";
import {
  escapeUnseen
} from "./chunk-DNG7EB5A.js";

// src/report/labelled-lines.ts
var LABEL_WIDTH = "indeterminate".length;
var INDENT = LABEL_WIDTH + 2;
function labelledLines({ label, styles = [], text }, terminal) {
  const [first = "", ...rest] = wrap(escapeUnseen(text), terminal.width, INDENT);
  return [`${paint(label.padEnd(LABEL_WIDTH), styles, terminal)}  ${first.trimStart()}`, ...rest];
}
function remedyLines(text, terminal) {
  const { words, command } = splitRemedy(text);
  const indent = " ".repeat(INDENT);
  const [first = "", ...rest] = wrap(escapeUnseen(words), terminal.width, INDENT + 2);
  const lines = words === "" ? [] : [`${indent}\u2192 ${first.trimStart()}`, ...rest];
  if (command === "") return lines;
  return [
    ...lines,
    `${indent}${words === "" ? "\u2192" : " "} ${paint(escapeUnseen(command), ["bold"], terminal)}`
  ];
}

export {
  INDENT,
  labelledLines,
  remedyLines
};
