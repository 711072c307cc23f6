import {
  acceptable,
  bindingOf,
  withoutUndefined
} from "./chunk-Y6ZQU6B3.js";
import {
  overrideSchema,
  waiverSchema
} from "./chunk-37MYGFNW.js";
import {
  PREDICATE
} from "./chunk-UH5H67IL.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/people/make-override.ts
function makeOverride(subject, fields) {
  const { justification, ticket, checks, justificationMin = 0 } = fields;
  if (justification.trim().length < justificationMin) {
    throw new AppError(
      "invalid-input",
      `override justification has ${String(justification.trim().length)} characters, the policy wants ${String(justificationMin)}`,
      { hint: "say what happens if the subject does not go out, and who will fix the cause until when" }
    );
  }
  const predicate = withoutUndefined({
    checks: checks === void 0 ? void 0 : [...checks],
    ...bindingOf("override", fields),
    justification,
    ticket
  });
  return makeStatement(subject, PREDICATE.override, acceptable(overrideSchema, predicate, "override"));
}

// src/people/make-waiver.ts
function makeWaiver(subject, fields) {
  const predicate = {
    selector: withoutUndefined(fields.selector),
    ...bindingOf("waiver", fields),
    justification: fields.justification,
    ticket: fields.ticket
  };
  return makeStatement(subject, PREDICATE.waiver, acceptable(waiverSchema, predicate, "waiver"));
}

export {
  makeOverride,
  makeWaiver
};
