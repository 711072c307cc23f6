import { PRODUCT } from '../domain/product.ts';
import type { ScanResult } from '../domain/scan.ts';
import { countBySeverity } from '../domain/severity.ts';
import { cutNotification, NOTIFICATIONS, skipNotifications } from './sarif-notifications.ts';
import type { SarifInvocation, SarifLog, SarifNotification, SarifResult, SarifRun } from './sarif-format.ts';
import { SOURCE_ROOT } from './sarif-location.ts';
import { makeResult } from './sarif-result.ts';
import { collectRules } from './sarif-rules.ts';

/** What GitHub accepts in one upload (docs: SARIF support for code scanning, "Validating your SARIF file"). */
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * SARIF 2.1.0: one run for each scan, results in the order of the findings, columns in UTF-16 units. What was not
 * scanned are notifications of the invocation, and a scan that is not complete did not succeed. What GitHub would
 * refuse (more than 20 runs, more than 25,000 results a run) is left out, with a notification. Same input, same log.
 */
export function renderSarif(results: readonly ScanResult[]): SarifLog {
  const names = new Map<string, number>();
  const runs = results.slice(0, MAX_RUNS).map((result, index) => {
    const use = (names.get(result.scanner.name) ?? 0) + 1;
    names.set(result.scanner.name, use);
    const leftOut = index === MAX_RUNS - 1 ? results.length - MAX_RUNS : 0;
    return makeRun(result, { use, leftOut });
  });
  return { $schema: SCHEMA, version: '2.1.0', runs };
}

function makeRun(
  result: ScanResult,
  { use, leftOut }: { readonly use: number; readonly leftOut: number },
): SarifRun {
  const { scanner, coverage, findings, options } = result;
  const shown = findings.slice(0, MAX_RESULTS);
  const { rules, indexOf } = collectRules(result, shown);
  const seen = new Map<string, number>();
  const { name, version, rulesSha256 } = scanner;
  return {
    tool: {
      driver: {
        name,
        version,
        informationUri: PRODUCT.uri,
        rules,
        notifications: NOTIFICATIONS,
        properties: { rulesSha256 },
      },
    },
    // GitHub keeps alerts apart by tool and category and refuses two runs that share both.
    automationDetails: { id: `${name}/${use === 1 ? '' : `${String(use)}/`}` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The scanned folder.' } } },
    invocations: [
      makeInvocation(result, [
        ...(findings.length > shown.length
          ? [cutNotification('results', findings.length - shown.length)]
          : []),
        ...(leftOut > 0 ? [cutNotification('runs', leftOut)] : []),
      ]),
    ],
    results: shown.map((finding): SarifResult => {
      const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, occurrence);
      return makeResult(finding, { ruleIndex: indexOf(finding.ruleId), occurrence });
    }),
    properties: {
      options,
      coverage: {
        seen: coverage.seen,
        scanned: coverage.scanned,
        skipped: coverage.skipped.length,
        bytes: coverage.bytes,
        complete: coverage.complete,
      },
      counts: countBySeverity(findings),
    },
  };
}

function makeInvocation(
  { coverage, startedAt, finishedAt }: ScanResult,
  cuts: readonly SarifNotification[],
): SarifInvocation {
  return {
    executionSuccessful: coverage.complete,
    startTimeUtc: startedAt.toISOString(),
    endTimeUtc: finishedAt.toISOString(),
    toolExecutionNotifications: [...cuts, ...skipNotifications(coverage)],
  };
}
