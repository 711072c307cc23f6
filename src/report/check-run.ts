import type { Decision } from '../domain/decision.ts';
import type { Finding } from '../domain/finding.ts';
import { COMMENT_MAX_BYTES, clip } from './budget.ts';
import { escapeAnnotation } from './escape.ts';
import { pathInRepository } from './place.ts';
import { renderSummary } from './summary.ts';

/** A decision as a check run: its conclusion, one line, the summary, and a mark at every line that blocks. */
export interface PlannedCheck {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly level: 'failure' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
  }[];
}

/** More marks than anybody reads; the summary counts them all. */
const MAX_ANNOTATIONS = 200;

/** The permanent name to require in a ruleset, together with the id of the App that makes it. */
export function checkName(environment: string): string {
  return `sallyport: ${environment}`;
}

/**
 * Undecided needs somebody's action, and both other conclusions than success stop a required check. What the mode lets
 * through is a success that says so in its title.
 */
export function planCheckRun(decision: Decision, folderOf: (finding: Finding) => string): PlannedCheck {
  const { verdict, allowed, mode, environment } = decision;
  const isLet = allowed || mode !== 'enforce';
  const conclusion = isLet ? 'success' : verdict === 'block' ? 'failure' : 'action_required';
  const failed = decision.checks.find(({ result }) => result === 'block' || result === 'indeterminate');
  const why = failed === undefined ? '' : `: ${failed.reason}`;
  const note = allowed ? (verdict === 'pass' ? '' : ' (overridden)') : isLet ? ` (mode ${mode})` : '';
  const shown = decision.findings.filter(({ status }) => status === 'blocking' || status === 'warning');
  return {
    name: checkName(environment),
    conclusion,
    title: clip(escapeAnnotation(`${verdict}${note}${why}`), 250),
    summary: renderSummary(decision, COMMENT_MAX_BYTES),
    annotations: shown.slice(0, MAX_ANNOTATIONS).flatMap(({ finding, status }) => {
      const { location, severity, ruleId, message } = finding;
      const line = location.startLine;
      // A notebook cell has lines of its own, which are not those of the file.
      if (line === undefined || line < 1 || location.cell !== undefined) return [];
      return [
        {
          path: escapeAnnotation(pathInRepository(location.path, folderOf(finding))),
          startLine: line,
          endLine: Math.max(line, location.endLine ?? line),
          level: status === 'blocking' ? ('failure' as const) : ('warning' as const),
          title: clip(escapeAnnotation(`${severity}: ${ruleId}`), 250),
          message: clip(escapeAnnotation(message), 4_000),
        },
      ];
    }),
  };
}
