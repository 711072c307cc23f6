import {
  guardLine
} from "./chunk-DNG7EB5A.js";

// src/report/terminal-layout.ts
var STYLES = {
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  blue: "34",
  magenta: "35"
};
function paint(text, styles, { color }) {
  if (!color || text === "" || styles.length === 0) return text;
  return `\x1B[${styles.map((style) => STYLES[style]).join(";")}m${text}\x1B[0m`;
}
var SEVERITY_STYLES = {
  critical: ["bold", "red"],
  high: ["red"],
  medium: ["yellow"],
  low: ["blue"],
  info: ["dim"]
};
var RESULT_STYLES = {
  block: ["bold", "red"],
  indeterminate: ["bold", "magenta"],
  warn: ["yellow"],
  pass: ["green"]
};
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
function displayWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}
function widthOf(character) {
  if (new RegExp("\\p{M}", "u").test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
function truncate(text, width) {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}\u2026`;
}
function padTo(text, width) {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}
function wrap(text, width, indent = 0) {
  const room = Math.max(20, width - indent);
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((each) => guardLine(" ".repeat(indent) + each).trimEnd());
}
function joinLines(lines) {
  return lines.length === 0 ? "" : `${lines.map(guardLine).join("\n")}
`;
}

export {
  paint,
  SEVERITY_STYLES,
  RESULT_STYLES,
  displayWidth,
  truncate,
  padTo,
  wrap,
  joinLines
};
