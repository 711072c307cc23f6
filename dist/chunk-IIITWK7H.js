import {
  acceptable,
  bindingOf,
  withoutUndefined
} from "./chunk-5MTNKBSJ.js";
import {
  approvalSchema
} from "./chunk-BXZI4BC6.js";
import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  makeStatement
} from "./chunk-4ABMKW4W.js";

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
