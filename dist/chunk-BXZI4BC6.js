import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  _enum,
  array,
  literal,
  strictObject,
  string,
  union
} from "./chunk-KMVC2J2I.js";

// src/domain/people-predicates.ts
var MAX_LIFE_DAYS = { approval: 90, waiver: 365, override: 30, "github-approvals": 1 };
var sentence = (max) => string().max(max).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "must be one line without control characters");
var time = iso_exports.datetime();
var environment = string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "must be a name of an environment");
var sha256 = string().regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits");
var ticket = sentence(200).regex(/\S/, "must not be blank");
var justification = sentence(4e3);
var givenJustification = justification.refine(
  (text) => text.trim().length >= 10,
  "must have at least 10 characters"
);
var boundFields = {
  environment,
  /** The policy digest (`policyDigest`). */
  policy: strictObject({ sha256 }),
  createdAt: time,
  /** From this moment on it does not count. */
  expiresAt: time,
  /** Unique; a second statement with the same nonce is a replay. */
  nonce: string().regex(/^[A-Za-z0-9_-]{16,64}$/, "must be 16 to 64 characters of A-Z a-z 0-9 _ -")
};
var approvalSchema = strictObject({
  decision: _enum(["APPROVED", "REJECTED"]),
  ...boundFields,
  justification: justification.optional(),
  ticket: ticket.optional()
});
var waiverSelectorSchema = strictObject({
  ruleId: string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, "must be one rule id, not a pattern").optional(),
  fingerprint: sha256.optional(),
  path: sentence(4096).regex(/^[^*?]+$/, 'must be a file, or a folder that ends in "/", not a pattern').optional()
}).refine(
  ({ ruleId, fingerprint }) => ruleId !== void 0 || fingerprint !== void 0,
  "must name a ruleId or a fingerprint"
);
var waiverSchema = strictObject({
  selector: waiverSelectorSchema,
  ...boundFields,
  justification: givenJustification,
  ticket
});
var overrideSchema = strictObject({
  /** Ids of the failed checks it accepts; absent = every check of the decision. */
  checks: array(sentence(200).min(1)).min(1).max(200).optional(),
  ...boundFields,
  justification: givenJustification,
  ticket
});
var retirementSchema = strictObject({
  environments: union([literal("all"), array(environment).min(1).max(1e3)]),
  /** The policy digest it was made under, for the record. */
  policy: strictObject({ sha256 }),
  createdAt: time,
  reason: givenJustification,
  ticket: ticket.optional(),
  /** What to use in its place, as `sha256:<hex>`. */
  replacement: string().regex(/^[A-Za-z0-9]{1,32}:[0-9a-f]{40,128}$/, "must be a digest like sha256:<64 lower-case hex>").optional()
});

export {
  MAX_LIFE_DAYS,
  boundFields,
  approvalSchema,
  waiverSchema,
  overrideSchema,
  retirementSchema
};
