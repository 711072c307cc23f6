import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  makeStatement
} from "./chunk-4ABMKW4W.js";

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
