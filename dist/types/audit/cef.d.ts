import type { AuditEntry } from './audit-event.ts';
/**
 * One entry as a line of the Common Event Format (CEF:0), without the newline. Every value of the entry is escaped for
 * its place, so none of them ends a field, a header or the line; what terminals or parsers act on (control characters,
 * line separators, changes of direction) becomes U+FFFD.
 */
export declare function cefLine(entry: AuditEntry): string;
/** 0 to 10, rising with what a person on duty should look at. */
export declare function cefSeverity({ action, decision, details }: AuditEntry): number;
