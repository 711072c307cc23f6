import {
  PREDICATE
} from "./chunk-NITXBH3L.js";
import {
  makeStatement
} from "./chunk-AXNVB73L.js";

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
