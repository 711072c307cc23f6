import { HARMLESS_SKIPS, SKIP_REASONS, type Coverage, type SkipReason } from '../domain/coverage.ts';
import { harmfulSkips, quantity, skipCounts } from './counts.ts';
import { escapeSarifText } from './escape.ts';
import type { SarifDescriptor, SarifLevel, SarifNotification } from './sarif-format.ts';
import { artifactLocation } from './sarif-location.ts';

/** Files named one by one; the counts by reason are always whole. */
const MAX_NAMED = 1_000;

const CUT = {
  results: { id: 'report-limit/results', noun: 'result', level: 'warning' },
  runs: { id: 'report-limit/runs', noun: 'scan', level: 'error' },
} as const satisfies Record<string, { id: string; noun: string; level: SarifLevel }>;

/** Every notification a run can have. */
export const NOTIFICATIONS: SarifDescriptor[] = [
  ...SKIP_REASONS.map((reason) => describe(`skipped/${reason}`, levelOf(reason), `Not scanned: ${reason}`)),
  ...Object.values(CUT).map(({ id, level, noun }) =>
    describe(id, level, `More ${noun}s than code scanning takes`),
  ),
];

function describe(id: string, level: SarifLevel, text: string): SarifDescriptor {
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level },
  };
}

/** A run with a notification of level error did not complete. */
function levelOf(reason: SkipReason): SarifLevel {
  return HARMLESS_SKIPS.has(reason) ? 'note' : 'error';
}

/** Says that the log does not hold everything. */
export function cutNotification(what: keyof typeof CUT, count: number): SarifNotification {
  const { id, level, noun } = CUT[what];
  const text = `${quantity(count, noun)} left out of this log: code scanning would refuse it whole`;
  return { descriptor: { id }, level, message: { text } };
}

/**
 * What was not scanned: one notification for each reason with its count, then the files that should have been scanned
 * by name.
 */
export function skipNotifications(coverage: Coverage, folder: string): SarifNotification[] {
  const counts = skipCounts(coverage.skipped).map(([reason, count]) =>
    notify(reason, `${quantity(count, 'file')} not scanned: ${reason}`),
  );
  const named = harmfulSkips(coverage)
    .slice(0, MAX_NAMED)
    .map(({ path, reason, detail }): SarifNotification => {
      const why = detail === undefined ? reason : `${reason}: ${detail}`;
      return {
        ...notify(reason, escapeSarifText(`${path} was not scanned: ${why}`)),
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, folder) } }],
      };
    });
  return [...counts, ...named];
}

function notify(reason: SkipReason, text: string): SarifNotification {
  return { descriptor: { id: `skipped/${reason}` }, level: levelOf(reason), message: { text } };
}
