import {
  isRecord,
  textAt,
  valueAt
} from "./chunk-B3BQ2KEL.js";

// src/aibom/json-lists.ts
function objectsAt(object, key) {
  const value = valueAt(object, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
function objectAt(object, key) {
  const value = valueAt(object, key);
  return isRecord(value) ? value : {};
}
function textsAt(object, key) {
  const value = valueAt(object, key);
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === "string").filter((item) => item.trim() !== "");
}
function textField(name, object, key) {
  const value = textAt(object, key);
  const made = value === void 0 ? {} : { [name]: value };
  return made;
}

export {
  objectsAt,
  objectAt,
  textsAt,
  textField
};
