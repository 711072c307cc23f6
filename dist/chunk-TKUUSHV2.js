
// src/aibom/clean-text.ts
var MAX_TEXT = 512;
var CONTROL_SEQUENCES = /\u001b(?:\[[0-?]{0,32}[ -/]{0,8}[@-~]|\][^\u0007\u001b]{0,256}(?:\u0007|\u001b\\)?)/g;
var INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function cleanText(text, max = MAX_TEXT) {
  const head = text.slice(0, max * 4).toWellFormed();
  const flat = head.replace(CONTROL_SEQUENCES, "").replace(/[\t\r\n]+/g, " ").replace(INVISIBLE, "").trim();
  if (flat.length <= max && text.length <= max * 4) return flat;
  return `${flat.slice(0, max).toWellFormed()}\u2026 [cut, ${String(text.length)} characters]`;
}
function cleanUrl(text) {
  const trimmed = text.trim();
  if (trimmed.length > 2048 || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return void 0;
  const url = new URL(trimmed);
  return `${url.protocol}//${url.host}${url.pathname}${url.hash}`;
}

export {
  cleanText,
  cleanUrl
};
