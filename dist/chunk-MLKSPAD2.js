import {
  iso_exports
} from "./chunk-G6XZBPDF.js";
import {
  PREDICATE
} from "./chunk-F3LVSCKF.js";
import {
  _enum,
  array,
  int,
  strictObject,
  string,
  url
} from "./chunk-KMVC2J2I.js";
import {
  makeStatement
} from "./chunk-4ABMKW4W.js";
import {
  AppError,
  PRODUCT
} from "./chunk-4YF2P4A2.js";

// src/domain/posture.ts
var POSTURE_CHECKS = [
  "required-workflow",
  "required-check",
  "reviews",
  "no-force-push",
  "no-deletion",
  "signed-commits",
  "no-bypass",
  "code-owners",
  "allowed-actions",
  "workflow-token",
  "environments",
  "repository-secrets",
  "pinned-actions",
  "token-scopes",
  "oidc-login"
];
var MAX_TEXT = 2e3;
var text = string().max(MAX_TEXT);
var name = string().min(1).max(1024);
var check = strictObject({
  /** Free here: a newer maker may look at more than a gate knows. */
  id: string().regex(/^[a-z][a-z0-9-]{0,63}$/, "must be a kebab-case id"),
  /** `undecided`: GitHub did not say, or nobody could look, which is never the same as fine. */
  status: _enum(["ok", "failed", "undecided"]),
  detail: text,
  /** There when it is not ok. */
  fix: text.optional()
});
var postureSchema = strictObject({
  tool: strictObject({ name, version: name }),
  /** Base of the API that answered. */
  server: url({ protocol: /^https?$/ }).max(2048),
  repository: strictObject({ name, id: int().positive() }),
  /** Whose rules were read. */
  branch: name,
  defaultBranch: name,
  /** Commit on that branch whose workflow files were read; absent when none were. */
  commit: string().regex(/^[0-9a-f]{40}$|^[0-9a-f]{64}$/, "must be a commit in lower-case hex").optional(),
  observedAt: iso_exports.datetime(),
  checks: array(check).min(1).max(200).refine(
    (checks) => new Set(checks.map(({ id }) => id)).size === checks.length,
    "must hold each check once"
  )
});
function makePosture(subject, report) {
  const checks = report.checks.map(({ id, status, detail, fix }) => ({
    ...{ id, status, detail: oneLine(detail) },
    ...fix === void 0 ? {} : { fix: oneLine(fix) }
  }));
  const tool = { name: PRODUCT.name, version: PRODUCT.version };
  const parsed = postureSchema.safeParse({ tool, ...report, checks });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join(".") ?? "";
    throw new AppError("invalid-input", `posture cannot be stated: ${where} ${issue?.message ?? ""}`);
  }
  return makeStatement(subject, PREDICATE.posture, parsed.data);
}
function oneLine(words) {
  const plain = words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return plain.length <= MAX_TEXT ? plain : `${plain.slice(0, MAX_TEXT - 1).toWellFormed()}\u2026`;
}

export {
  POSTURE_CHECKS,
  postureSchema,
  makePosture
};
