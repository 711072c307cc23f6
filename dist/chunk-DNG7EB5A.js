
// src/report/escape.ts
var UNSEEN = /(?! )[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
var SHORT = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escapeUnseen(text) {
  return text.replace(UNSEEN, writeOut);
}
function writeOut(character) {
  const short = SHORT[character];
  if (short !== void 0) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
var INNER_COMMAND = /#(?=#(?:\[|vso\[))/g;
var HASH = "\\u0023";
function escapeTerminal(text) {
  return guardLine(escapeUnseen(text));
}
function guardLine(line) {
  return line.replace(INNER_COMMAND, HASH).replace(/^(\s*):(?=:)/, "$1\\u003a");
}
var escapeAnnotation = escapeUnseen;
function escapeSarifText(text) {
  const seen = escapeUnseen(text);
  return seen.includes("](") ? seen.replace(/[[\]\\]/g, "\\$&") : seen;
}
var INLINE = /[\\`*_[\]<>|~&!]/g;
var BLOCK_START = /^(?:[-+=#:]|\d+(?=[.)]))/;
var AUTOLINKED = /[@#$]|:\/\/|www\.|\bgh-\d|:[a-z0-9_+-]+:|(?:mailto|xmpp):|[0-9a-f]{7,}/i;
function writeForMarkdown(text) {
  return escapeUnseen(text).replace(INNER_COMMAND, HASH);
}
function escapeMarkdown(text) {
  const words = writeForMarkdown(text).split(" ");
  const escaped = words.map(
    (word) => AUTOLINKED.test(word) ? codeSpan(word) : word.replace(INLINE, "\\$&")
  );
  return escaped.join(" ").trim().replace(BLOCK_START, (start) => /\d/.test(start) ? `${start}\\` : `\\${start}`);
}
function escapeMarkdownCode(text) {
  return codeSpan(writeForMarkdown(text));
}
function codeSpan(text) {
  return text.split("|").map((part) => part === "" ? "" : fence(part)).join("&#124;");
}
function fence(text) {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

export {
  escapeUnseen,
  escapeTerminal,
  guardLine,
  escapeAnnotation,
  escapeSarifText,
  escapeMarkdown,
  escapeMarkdownCode
};
