import {
  PREDICATE_BASE
} from "./chunk-F3LVSCKF.js";
import {
  int,
  strictObject,
  string
} from "./chunk-KMVC2J2I.js";

// src/gate/audit-anchor.ts
var AUDIT_FIELD = `${PREDICATE_BASE}/audit-checkpoint/v1`;
var auditAnchorSchema = strictObject({
  origin: string().min(1).max(255),
  size: int().nonnegative(),
  rootSha256: string().regex(/^[0-9a-f]{64}$/)
});

export {
  AUDIT_FIELD,
  auditAnchorSchema
};
