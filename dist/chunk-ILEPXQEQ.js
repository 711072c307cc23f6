import {
  strictObject
} from "./chunk-KMVC2J2I.js";
import {
  closestTo
} from "./chunk-4YF2P4A2.js";

// src/config/policy-object.ts
var KEY_SEPARATOR = "\n";
function object(shape) {
  const known = Object.keys(shape);
  return strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(key, known)).join(KEY_SEPARATOR) : void 0
  });
}
function unknownKey(key, known) {
  const guess = closestTo(key.toLowerCase().replaceAll("_", "-"), known);
  const help = guess === void 0 ? `, known are ${known.join(", ")}` : `, did you mean "${guess}"?`;
  return `unknown key ${JSON.stringify(key.slice(0, 80))}${help}`;
}

export {
  KEY_SEPARATOR,
  object
};
