import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  readBom
} from "./chunk-6TELFKIX.js";
import {
  DEFAULT_SCORE_PROFILE
} from "./chunk-4YF2P4A2.js";

// src/flows/score-bom.ts
async function scoreBomFile(file, { profile = DEFAULT_SCORE_PROFILE, minimum = 0 }) {
  const { name, bytes } = await readBomFile(file);
  const scored = scoreBom(readBom(bytes, name), profile);
  return { ...scored, name, verdict: verdictOf(scored, minimum) };
}
function verdictOf({ score, isMet, lines }, minimum) {
  const isMissing = lines.some(({ level, state }) => level === "required" && state === "missing");
  if (isMissing || score < minimum) return "block";
  return isMet ? "pass" : "indeterminate";
}

export {
  scoreBomFile
};
