import { countText } from '../domain/count-text.ts';
import type { DecisionFinding } from '../domain/decision.ts';

const STATUSES = [
  'blocking',
  'warning',
  'waived',
  'ignored',
] as const satisfies readonly DecisionFinding['status'][];

/** Findings by status, what blocks first, otherwise as they came. */
export function sortByStatus(findings: readonly DecisionFinding[]): DecisionFinding[] {
  return STATUSES.flatMap((status) => findings.filter((finding) => finding.status === status));
}

/** `2 blocking, 1 waived`; a status without findings is left out. */
export function countStatuses(findings: readonly DecisionFinding[]): string {
  return STATUSES.flatMap((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? [] : [`${countText(count)} ${status}`];
  }).join(', ');
}
