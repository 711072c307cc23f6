import {
  countText
} from "./chunk-G6CQUC4H.js";

// src/report/budget.ts
var SUMMARY_MAX_BYTES = 1048576 - 1024;
var COMMENT_MAX_BYTES = 65536 - 512;
var MAX_ROWS = 1e3;
var NOTE_BYTES = 160;
function rowsOf(items, render) {
  return { rows: items.slice(0, MAX_ROWS).map(render), total: items.length };
}
function joinBlocks(blocks, maxBytes) {
  let room = maxBytes;
  for (const { head, rows = [], foot = [] } of blocks) {
    room -= bytesOf(head) + bytesOf(foot) + (rows.length > 0 ? NOTE_BYTES : 0);
  }
  const lines = [];
  for (const { head, rows = [], foot = [], rowName = "rows", total = rows.length } of blocks) {
    const kept = takeRows(rows, room);
    room -= bytesOf(kept);
    lines.push(...head, ...kept, ...leftOutNote(total - kept.length, rowName), ...foot);
  }
  return cutAtLine(`${lines.join("\n")}
`, maxBytes);
}
function takeRows(rows, room) {
  let used = 0;
  for (const [index, row] of rows.entries()) {
    used += bytesOf([row]);
    if (used > room) return rows.slice(0, index);
  }
  return rows;
}
function leftOutNote(count, rowName) {
  return count === 0 ? [] : ["", `*${countText(count)} more ${rowName} are in the JSON report.*`];
}
function bytesOf(lines) {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}
var CUT_NOTE = "\n*Cut here: the report has a size limit.*\n";
function cutAtLine(text, maxBytes) {
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  const end = bytes.lastIndexOf(10, maxBytes - CUT_NOTE.length - 1);
  return bytes.subarray(0, end + 1).toString() + CUT_NOTE;
}
function clip(text, maxCharacters) {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}

export {
  SUMMARY_MAX_BYTES,
  COMMENT_MAX_BYTES,
  rowsOf,
  joinBlocks,
  clip
};
