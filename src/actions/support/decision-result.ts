import type { Finding } from '../../domain/finding.ts';
import type { GateOutcome } from '../../flows/run-gate.ts';
import { planAnnotations } from '../../report/annotations.ts';
import { pathInRepository } from '../../report/place.ts';
import { renderSummary } from '../../report/summary.ts';
import type { ActionResult } from '../run-action.ts';

/** What gate and chain say about a decision in the same words. Annotations: findings that block or warn; `folderOf` says
 * where in the checkout the folder lies that a finding counts from. */
export function decisionResult(
  { decision }: GateOutcome,
  folderOf: (finding: Finding) => string,
): Omit<ActionResult, 'outputs'> {
  const { verdict, allowed, environment, override } = decision;
  // What was not decided is no reason for a block.
  const failed = verdict === 'pass' ? undefined : decision.checks.find(({ result }) => result === verdict);
  const why = failed === undefined ? '' : `: ${failed.reason}`;
  const lifted = override === undefined ? '' : `, overridden by ${override.people.join(', ')}`;
  return {
    verdict,
    allowed,
    headline: `${environment}: ${verdict}${why}${lifted}`,
    summary: renderSummary(decision),
    annotations: planAnnotations(shownFindings(decision.findings, folderOf)),
  };
}

/** Findings that block or warn, with their place in the checkout. */
export function shownFindings(
  findings: GateOutcome['decision']['findings'],
  folderOf: (finding: Finding) => string,
): Finding[] {
  return findings.flatMap(({ finding, status }) => {
    if (status !== 'blocking' && status !== 'warning') return [];
    const { location } = finding;
    return [
      { ...finding, location: { ...location, path: pathInRepository(location.path, folderOf(finding)) } },
    ];
  });
}
