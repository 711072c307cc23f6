import { PRODUCT } from '../domain/product.ts';
import type { CheckResult } from '../domain/scan.ts';
import { countBySeverity } from '../domain/severity.ts';
import type { SarifInvocation, SarifLog, SarifResult, SarifRun } from './sarif-format.ts';
import { pathInRepository } from './place.ts';
import { SOURCE_ROOT } from './sarif-location.ts';
import { cutNotification, NOTIFICATIONS, skipNotifications } from './sarif-notifications.ts';
import { makeResult } from './sarif-result.ts';
import { collectRules } from './sarif-rules.ts';

/** What GitHub accepts in one upload (GitHub docs, SARIF support for code scanning); more is refused as a whole. */
const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export interface SarifOptions {
  /** The folder that each scan read, relative to the root of the repository; default the root itself (`''`). */
  readonly folders?: readonly string[];
}

/**
 * SARIF 2.1.0: one run for each scan, results in the order of the findings, columns in UTF-16 units. What was not
 * scanned are notifications of the invocation, and a scan that is not complete did not succeed. What GitHub would
 * refuse (more than 20 runs, more than 25,000 results a run) is left out, with a notification. Same input, same log.
 */
export function renderSarif(results: readonly CheckResult[], { folders = [] }: SarifOptions = {}): SarifLog {
  const uses = new Map<string, number>();
  const runs = results.slice(0, MAX_RUNS).map((result, index) => {
    const folder = folders[index] ?? '';
    const category = pathInRepository(result.scanner.name, folder);
    const use = (uses.get(category) ?? 0) + 1;
    uses.set(category, use);
    const missingRuns = index === MAX_RUNS - 1 ? results.length - MAX_RUNS : 0;
    return makeRun(result, { folder, id: use === 1 ? category : `${category}#${String(use)}`, missingRuns });
  });
  return { $schema: SCHEMA, version: '2.1.0', runs };
}

interface RunContext {
  readonly folder: string;
  readonly id: string;
  readonly missingRuns: number;
}

function makeRun(result: CheckResult, { folder, id, missingRuns }: RunContext): SarifRun {
  const { scanner, coverage, findings, options } = result;
  const { name, version, rulesSha256 } = scanner;
  const shown = findings.slice(0, MAX_RESULTS);
  const { rules, indexOf } = collectRules(result, shown);
  const uses = new Map<string, number>();
  const { skipped, ...counted } = coverage;
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
    // GitHub keeps alerts apart by tool and category (what is before the last slash) and refuses two runs that share both.
    automationDetails: { id: `${id}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'Root of the repository.' } } },
    invocations: [
      makeInvocation(result, { folder, missingRuns, missingResults: findings.length - shown.length }),
    ],
    results: shown.map((finding): SarifResult => {
      const occurrence = (uses.get(finding.fingerprint) ?? 0) + 1;
      uses.set(finding.fingerprint, occurrence);
      return makeResult(finding, { ruleIndex: indexOf(finding.ruleId), occurrence, folder });
    }),
    properties: {
      options,
      coverage: { ...counted, skipped: skipped.length },
      counts: countBySeverity(findings),
    },
  };
}

function makeInvocation(
  { coverage, startedAt, finishedAt }: CheckResult,
  cut: { readonly folder: string; readonly missingRuns: number; readonly missingResults: number },
): SarifInvocation {
  return {
    executionSuccessful: coverage.complete,
    startTimeUtc: startedAt.toISOString(),
    endTimeUtc: finishedAt.toISOString(),
    toolExecutionNotifications: [
      ...(cut.missingResults > 0 ? [cutNotification('results', cut.missingResults)] : []),
      ...(cut.missingRuns > 0 ? [cutNotification('runs', cut.missingRuns)] : []),
      ...skipNotifications(coverage, cut.folder),
    ],
  };
}
