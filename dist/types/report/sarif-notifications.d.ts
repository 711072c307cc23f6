import { type Coverage } from '../domain/coverage.ts';
import type { SarifDescriptor, SarifNotification } from './sarif-format.ts';
declare const CUT: {
    readonly results: {
        readonly id: "report-limit/results";
        readonly noun: "result";
        readonly level: "warning";
    };
    readonly runs: {
        readonly id: "report-limit/runs";
        readonly noun: "scan";
        readonly level: "error";
    };
};
/** Every notification a run can have. */
export declare const NOTIFICATIONS: SarifDescriptor[];
/** Says that the log does not hold everything. */
export declare function cutNotification(what: keyof typeof CUT, count: number): SarifNotification;
/**
 * What was not scanned: one notification for each reason with its count, then the files that should have been scanned
 * by name.
 */
export declare function skipNotifications(coverage: Coverage, folder: string): SarifNotification[];
export {};
