
// src/report/place.ts
function formatPlace({ path, cell, startLine, startColumn, pointer }) {
  const inCell = cell === void 0 ? "" : `#cell${String(cell + 1)}`;
  if (startLine === void 0) return `${path}${inCell}${pointer === void 0 ? "" : ` ${pointer}`}`;
  const column = startColumn === void 0 ? "" : `:${String(startColumn)}`;
  return `${path}${inCell}:${String(startLine)}${column}`;
}
function pathInRepository(path, folder) {
  const parts = folder.split("/").filter((part) => part !== "" && part !== ".");
  return [...parts, path].join("/");
}

export {
  formatPlace,
  pathInRepository
};
