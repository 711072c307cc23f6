import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";

// src/domain/count-text.ts
function countText(count) {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

// src/report/remedy.ts
var COMMAND = new RegExp(`(?:^|\\s)(${PRODUCT.name} [a-z]+(?: .*)?)$`, "s");
function splitRemedy(remedy) {
  const match = COMMAND.exec(remedy);
  if (match === null) return { words: remedy, command: "" };
  return { words: remedy.slice(0, match.index).trim(), command: match[1] ?? "" };
}

export {
  countText,
  splitRemedy
};
