import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  PREDICATE
} from "./chunk-H3LK273N.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";

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
