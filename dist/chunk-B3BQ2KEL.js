
// src/aibom/json-access.ts
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textAt(record, key) {
  const value = valueAt(record, key);
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function scalarAt(record, key) {
  const value = valueAt(record, key);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return textAt(record, key);
}
function valueAt(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}

export {
  isRecord,
  textAt,
  scalarAt,
  valueAt
};
