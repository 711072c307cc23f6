
// src/domain/model-path.ts
var MAX_PATH_BYTES = 4096;
var CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
var DEFAULT_IGNORES = [".git", ".gitattributes", ".github", ".gitignore"];
var SIGNATURE_NAME = "model.sig";
function unallowedIgnores(paths, allowed) {
  const rules = new Set([...DEFAULT_IGNORES, SIGNATURE_NAME, ...allowed].map(withoutSlash));
  return paths.filter((path) => !isIgnored(withoutSlash(path), rules));
}
function withoutSlash(path) {
  return path.replace(/\/$/, "");
}
function modelPathProblem(path) {
  if (path === "") return "is empty";
  if (!path.isWellFormed()) return "is not valid Unicode";
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) return `is longer than ${String(MAX_PATH_BYTES)} bytes`;
  if (path.startsWith("/")) return "is absolute";
  if (/^[A-Za-z]:/.test(path)) return "starts with a drive letter";
  if (path.includes("\\")) return "has a backslash";
  if (CONTROL.test(path)) return "has a control character";
  const bad = /(?:^|\/)(\.{0,2})(?:\/|$)/.exec(path)?.[1];
  if (bad !== void 0) return bad === "" ? "has an empty component" : `has a "${bad}" component`;
  return void 0;
}
function ignorePathProblem(path) {
  if (/[*?]/.test(path)) return "has a wildcard, only exact paths can be ignored";
  return modelPathProblem(path);
}
function isIgnored(path, rules) {
  if (rules.has(path)) return true;
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    if (rules.has(path.slice(0, slash))) return true;
  }
  return false;
}

export {
  DEFAULT_IGNORES,
  SIGNATURE_NAME,
  unallowedIgnores,
  modelPathProblem,
  ignorePathProblem,
  isIgnored
};
