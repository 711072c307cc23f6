import {
  acceptable,
  withoutUndefined
} from "./chunk-Y6ZQU6B3.js";
import {
  retirementSchema
} from "./chunk-37MYGFNW.js";
import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";

// src/people/make-retirement.ts
function makeRetirement(subject, fields) {
  const { environments, policySha256, now, reason, ticket, replacement } = fields;
  const predicate = withoutUndefined({
    environments: environments === "all" ? "all" : [...environments],
    policy: { sha256: policySha256 },
    createdAt: now.toISOString(),
    reason,
    ticket,
    replacement
  });
  return makeStatement(subject, PREDICATE.retirement, acceptable(retirementSchema, predicate, "retirement"));
}

export {
  makeRetirement
};
