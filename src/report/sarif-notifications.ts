import type { SarifDescriptor, SarifNotification } from './sarif-format.ts';

import { HARMLESS_SKIPS, SKIP_REASONS, type Coverage, type SkippedItem } from '../domain/coverage.ts';
import { harmfulSkips, quantity, skipCounts } from './counts.ts';
import { escapeSarifText } from './escape.ts';
import { artifactLocation } from './sarif-location.ts';

/** Files named one by one; the counts by reason are always whole. */
const MAX_NAMED = 1_000;

const CUT = { results: 'report-limit/results', runs: 'report-limit/runs' } as const;

/** Every notification a run can have. */
export const NOTIFICATIONS: SarifDescriptor[] = [
  ...SKIP_REASONS.map((reason) => ({
    id: `skipped/${reason}`,
    shortDescription: { text: `Not scanned: ${reason}` },
    defaultConfiguration: { level: HARMLESS_SKIPS.has(reason) ? ('note' as const) : ('error' as const) },
  })),
  {
    id: CUT.results,
    shortDescription: { text: 'More results than one run may hold' },
    defaultConfiguration: { level: 'warning' },
  },
  {
    id: CUT.runs,
    shortDescription: { text: 'More runs than one log may hold' },
    defaultConfiguration: { level: 'error' },
  },
];

/** Says that the log does not hold everything. */
export function cutNotification(what: keyof typeof CUT, count: number): SarifNotification {
  const noun = what === 'results' ? 'result' : 'scan';
  return {
    descriptor: { id: CUT[what] },
    level: what === 'results' ? 'warning' : 'error',
    message: {
      text: `${quantity(count, noun)} left out of this log: the limit is that of GitHub code scanning`,
    },
  };
}

/**
 * What was not scanned: one notification for each reason with its count, then the files that should have been scanned,
 * as errors (a run with one did not complete).
 */
export function skipNotifications(coverage: Coverage): SarifNotification[] {
  const counts = skipCounts(coverage.skipped).map(([reason, count]): SarifNotification => ({
    descriptor: { id: `skipped/${reason}` },
    level: HARMLESS_SKIPS.has(reason) ? 'note' : 'error',
    message: { text: `${quantity(count, 'file')} not scanned: ${reason}` },
  }));
  return [...counts, ...harmfulSkips(coverage).slice(0, MAX_NAMED).map(nameSkipped)];
}

function nameSkipped({ path, reason, detail }: SkippedItem): SarifNotification {
  const why = detail === undefined ? reason : `${reason}: ${detail}`;
  return {
    descriptor: { id: `skipped/${reason}` },
    level: 'error',
    message: { text: escapeSarifText(`${path} was not scanned: ${why}`) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }],
  };
}
