import {
  acceptable,
  bindingOf,
  withoutUndefined
} from "./chunk-Y6HUTBN5.js";
import {
  approvalSchema
} from "./chunk-37MYGFNW.js";
import {
  PREDICATE
} from "./chunk-F37F3WSG.js";
import {
  makeStatement
} from "./chunk-TRNU433F.js";

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
