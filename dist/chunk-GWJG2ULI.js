import {
  PREDICATE
} from "./chunk-BXZTCAEL.js";
import {
  makeStatement
} from "./chunk-RJREKGVL.js";

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
