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
} from "./chunk-5MU6WJAN.js";
import {
  makeStatement
} from "./chunk-NQEF74G6.js";

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
