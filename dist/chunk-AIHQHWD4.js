import {
  PREDICATE
} from "./chunk-JRW3VVO2.js";
import {
  makeStatement
} from "./chunk-BY4RLOBX.js";

// src/aibom/aibom-statement.ts
function aibomStatement(subject, bom) {
  return makeStatement(subject, predicateTypeOf(bom), bom);
}
function predicateTypeOf(bom) {
  if ("spdxVersion" in bom) return PREDICATE.spdx2;
  return "@context" in bom ? PREDICATE.spdx3 : PREDICATE.cyclonedx;
}

export {
  aibomStatement
};
