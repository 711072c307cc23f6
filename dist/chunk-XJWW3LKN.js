import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  MAX_LIFE_DAYS,
  approvalSchema,
  overrideSchema,
  waiverSchema
} from "./chunk-KGFT6PUL.js";
import {
  PREDICATE
} from "./chunk-H3LK273N.js";
import {
  makeStatement
} from "./chunk-N3VCBZS7.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/people/binding.ts
var DAY_MS = 864e5;
function bindingOf(kind, fields) {
  const { environment, policySha256, now, expiresAt, nonce } = fields;
  const life = expiresAt.getTime() - now.getTime();
  const days = MAX_LIFE_DAYS[kind];
  if (!(life > 0)) {
    throw new AppError("invalid-input", `${kind} would expire before it is signed`, {
      hint: "give an expiry in the future, for example 7d"
    });
  }
  if (life > days * DAY_MS) {
    throw new AppError("invalid-input", `${kind} would live longer than ${String(days)} days`, {
      hint: `give an expiry of at most ${String(days)}d`
    });
  }
  return {
    environment,
    policy: { sha256: policySha256 },
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
    nonce
  };
}
function acceptable(schema, predicate, kind) {
  const parsed = schema.safeParse(predicate);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue === void 0 || issue.path.length === 0 ? "" : ` ${issue.path.join(".")}`;
  const message = (issue?.message ?? "is not acceptable").replace(/^Invalid input: /, "");
  throw new AppError("invalid-input", `${kind}${field}: ${message}`, {
    hint: "docs/approvals.md lists the fields and their limits"
  });
}
function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0));
}

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
  makeApproval,
  makeOverride,
  makeWaiver
};
