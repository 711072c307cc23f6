import type { Subject } from '../domain/subject.ts';
import type { FlowContext } from './context.ts';
/**
 * SHA-256 of every bundle that the audit log names for a subject, sorted: what must still be in the store. The log is
 * read as it is; that nobody shortened it is proven when this run appends to it. Errors: those of `readAudit`.
 */
export declare function recordedEvidence(directory: string, subject: Subject, context: FlowContext): Promise<string[]>;
