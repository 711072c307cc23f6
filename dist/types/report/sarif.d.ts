import type { CheckResult } from '../domain/scan.ts';
import type { SarifLog } from './sarif-format.ts';
export interface SarifOptions {
    /** The folder that each scan read, relative to the root of the repository; default the root itself (`''`). */
    readonly folders?: readonly string[];
}
/**
 * SARIF 2.1.0: one run for each scan, results in the order of the findings, columns in UTF-16 units. What was not
 * scanned are notifications of the invocation, and a scan that is not complete did not succeed. What GitHub would
 * refuse (more than 20 runs, more than 25,000 results a run) is left out, with a notification. Same input, same log.
 */
export declare function renderSarif(results: readonly CheckResult[], { folders }?: SarifOptions): SarifLog;
