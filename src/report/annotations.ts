import { countText } from '../domain/count-text.ts';
import type { Finding } from '../domain/finding.ts';
import type { Severity } from '../domain/severity.ts';
import { clip } from './budget.ts';
import { severityCounts } from './counts.ts';
import { escapeAnnotation } from './escape.ts';
import { formatPlace, pathInRepository } from './place.ts';

/** An annotation as a runner takes it; lines and columns 1-based, `endColumn` inclusive. */
export interface PlannedAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/**
 * GitHub shows 10 annotations of a level for a step and 50 for a job, and drops the rest in silence (actions/toolkit,
 * docs/problem-matchers.md, Limitations). One place of each level is kept for the verdict of the step itself.
 */
const MOST_OF_A_LEVEL = 9;

const LEVELS = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
} as const satisfies Record<Severity, PlannedAnnotation['level']>;

/**
 * Annotations for findings (sorted worst first), within GitHub's limits: at most 9 of a level, the last of which sums
 * up what does not fit. Texts are escaped. `folder`: the scanned folder, relative to the root of the repository, which
 * is what GitHub's file names start from; default the root itself.
 */
export function planAnnotations(findings: readonly Finding[], folder = ''): PlannedAnnotation[] {
  const place = (finding: Finding): PlannedAnnotation => annotationOf(finding, folder);
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = findings.filter(({ severity }) => LEVELS[severity] === level);
    if (ofLevel.length <= MOST_OF_A_LEVEL) return ofLevel.map(place);
    const shown = ofLevel.slice(0, MOST_OF_A_LEVEL - 1);
    const rest = ofLevel.slice(shown.length);
    const message = `${countText(rest.length)} more findings (${severityCounts(rest)}): see the job summary`;
    return [...shown.map(place), { level, message }];
  });
}

function annotationOf({ ruleId, severity, message, location }: Finding, folder: string): PlannedAnnotation {
  const { path, cell, startLine } = location;
  const isPlaced = cell === undefined && startLine !== undefined && startLine > 0;
  const where =
    isPlaced || (cell === undefined && startLine === undefined) ? '' : ` (${formatPlace(location)})`;
  return {
    level: LEVELS[severity],
    title: escapeAnnotation(clip(`${severity}: ${ruleId}`, 200)),
    message: escapeAnnotation(clip(`${message}${where}`, 1_000)),
    file: escapeAnnotation(pathInRepository(path, folder)),
    ...(isPlaced ? placeOf(location, startLine) : {}),
  };
}

/** Columns belong to one line: GitHub refuses them for more. */
function placeOf(
  { startColumn, endLine = 0, endColumn = 0 }: Finding['location'],
  startLine: number,
): Pick<PlannedAnnotation, 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const lines = { startLine, endLine: Math.max(startLine, endLine) };
  if (lines.endLine !== startLine || startColumn === undefined || startColumn < 1) return lines;
  return { ...lines, startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
}
