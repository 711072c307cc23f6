
// src/domain/feeds.ts
function feedKey(rule) {
  const { file, sha256, atLeast } = rule;
  return `${sha256} ${file}${atLeast === void 0 ? "" : ` ${String(atLeast)}`}`;
}
var MENTIONED = /CVE-\d{4}-\d{4,19}/gi;
function mentionedCves(text) {
  return [...text.matchAll(MENTIONED)].map(([id]) => id.toUpperCase());
}

export {
  feedKey,
  mentionedCves
};
