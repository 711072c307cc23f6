import {
  identifyingDigests
} from "./chunk-OV564HUI.js";

// src/report/digest-text.ts
function digestText(digests) {
  const [best] = identifyingDigests(digests);
  if (best !== void 0) return `${best.algorithm}:${best.hex}`;
  const given = Object.entries(digests).map(([algorithm, hex]) => `${algorithm}:${hex}`);
  return given.length === 0 ? "no digest" : given.join(" ");
}

export {
  digestText
};
