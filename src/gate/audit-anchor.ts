import * as z from 'zod';
import { PREDICATE_BASE } from '../domain/predicates.ts';

/** Extension field of the VSA that names the head of the audit log before the decision was appended to it. */
export const AUDIT_FIELD = `${PREDICATE_BASE}/audit-checkpoint/v1`;

/** Name, number of entries and root hash (lower-case hex) of a log. */
export const auditAnchorSchema = z.strictObject({
  origin: z.string().min(1).max(255),
  size: z.int().nonnegative(),
  rootSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AuditAnchor = z.infer<typeof auditAnchorSchema>;
