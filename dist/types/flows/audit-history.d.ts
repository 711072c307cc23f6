import type { AuditEntry, AuditEvent } from '../audit/audit-event.ts';
import type { Subject } from '../domain/subject.ts';
/**
 * The latest entry that fits, among the last 4,096; undefined when there is none or no log yet. Unproven: the append
 * that follows proves the log.
 */
export declare function findLastEntry(directory: string, fits: (entry: AuditEntry) => boolean): Promise<AuditEntry | undefined>;
/** What the last entry of this action said of an environment, as the `before` of the next one. */
export declare function stateBefore(directory: string, { action, environment }: {
    readonly action: string;
    readonly environment: string;
}): Promise<Pick<AuditEvent, 'before'>>;
/** The subject of an event, and its digest as what holds afterwards. */
export declare function stateAfter(subject: Subject, verdict?: string): Pick<AuditEvent, 'subject' | 'after'>;
