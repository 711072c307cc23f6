import {
  MAX_LIFE_DAYS
} from "./chunk-BXZI4BC6.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";

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

export {
  bindingOf,
  acceptable,
  withoutUndefined
};
