
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
