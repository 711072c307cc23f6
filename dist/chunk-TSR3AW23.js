import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
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
