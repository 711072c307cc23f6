import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);

// src/aibom/model-facts.ts
function firstOf(facts, kind) {
  return allOf(facts, kind)[0];
}
function allOf(facts, kind) {
  return facts.filter(
    (fact) => fact.kind === kind
  );
}

export {
  firstOf,
  allOf
};
