import type { FlowContext } from './context.ts';
/** Where a log lives. */
export interface AuditHome {
    readonly location: string;
    /** Looks at the log as a folder; what is changed there is lost when it lives elsewhere. */
    read<T>(use: (directory: string) => Promise<T>): Promise<T>;
    /** Changes the log as a folder. Elsewhere the change is made again when another writer was faster. */
    change<T>(use: (directory: string) => Promise<T>): Promise<T>;
}
/**
 * The log behind a name: a folder, `git:BRANCH` (of `origin` of the work tree around the working folder, `folder`),
 * `git:REMOTE#BRANCH`, or `oci://HOST/REPOSITORY:TAG`. Nothing is opened yet. Error: `invalid-input`.
 */
export declare function openAuditHome(place: string, context: FlowContext, folder?: string): Promise<AuditHome>;
/** Whether a log lives in a folder of this machine. */
export declare function isLocalLog(place: string): boolean;
