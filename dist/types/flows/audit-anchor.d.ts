import type { LogAnchor } from '../audit/check-pinned.ts';
import { type AuditAnchor } from '../gate/audit-anchor.ts';
import { type AuditWriteOptions } from './audit-write.ts';
import type { FlowContext } from './context.ts';
/**
 * The head of the log right before a decision is appended, for the decision to name; undefined for a log that begins
 * with it. The checkpoint must be by the key of the log in force. Errors: those of checkpoint and place.
 */
export declare function readAnchor(audit: AuditWriteOptions, context: FlowContext): Promise<AuditAnchor | undefined>;
/**
 * The head of a log that a signed decision (a bundle file) names. Who signed the decision is not looked at: an anchor
 * only ever makes a log fail. Errors: `malformed`, `not-found` (a decision without one), those of the file.
 */
export declare function readDecisionAnchor(file: string): Promise<LogAnchor>;
