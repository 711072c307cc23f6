import {
  acceptable,
  bindingOf,
  withoutUndefined
} from "./chunk-Y6ZQU6B3.js";
import {
  approvalSchema
} from "./chunk-37MYGFNW.js";
import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";

// src/people/make-approval.ts
function makeApproval(subject, fields) {
  const { decision, justification, ticket } = fields;
  const predicate = withoutUndefined({
    decision,
    ...bindingOf("approval", fields),
    justification,
    ticket
  });
  return makeStatement(subject, PREDICATE.approval, acceptable(approvalSchema, predicate, "approval"));
}

export {
  makeApproval
};
