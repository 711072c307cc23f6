import type { DecisionFinding } from '../domain/decision.ts';
import { compareFindings, type Finding } from '../domain/finding.ts';
import { knownFindings } from '../domain/packed-findings.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import type { Scan } from './read-scan.ts';

/** The order of `compareFindings`. */
export function compareJudged(a: DecisionFinding, b: DecisionFinding): number {
  return compareFindings(a.finding, b.finding);
}

/** Several lists, each in the order of `compareJudged`, as one. */
export function joinJudged(lists: readonly (readonly DecisionFinding[])[]): readonly DecisionFinding[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0);
  // A million findings of one scan are in order as they are.
  return others.length === 0 ? first : [first, ...others].flat().sort(compareJudged);
}

/**
 * The findings of several scans, sorted by `compareFindings`. Two scans of the same bytes report the same finding twice;
 * the severity is part of it, so the worse one stays.
 */
export function distinctFindings(scans: readonly Scan[]): readonly Finding[] {
  const runs = SEVERITIES.map((): Finding[][] => []);
  for (const { findings = [] } of scans) {
    for (const [index, run] of splitBySeverity(findings).entries())
      if (run.length > 0) runs[index]?.push(run);
  }
  const isInOrder = scans.every(isAscending);
  // By their first place: scans of different folders, each sorted as scanners sort, are then in order as they are.
  return runs.flatMap((those) => {
    const sorted = those.sort(compareFirst);
    return isInOrder && sorted.every(comesAfter)
      ? sorted.flat()
      : sorted.flat().sort(compareFindings).filter(isFirst);
  });
}

function splitBySeverity(findings: readonly Finding[]): Finding[][] {
  const runs = new Map<Severity, Finding[]>(SEVERITIES.map((severity) => [severity, []]));
  for (const finding of findings) runs.get(finding.severity)?.push(finding);
  return [...runs.values()];
}

/** Whoever read the findings has seen that they are in order, each once. */
function isAscending({ findings = [] }: Scan): boolean {
  return findings.length === 0 || knownFindings(findings)?.isAscending === true;
}

function compareFirst([a]: readonly Finding[], [b]: readonly Finding[]): number {
  return a === undefined || b === undefined ? 0 : compareFindings(a, b);
}

/** Whether a run begins after the end of the one before it. */
function comesAfter(
  [first]: readonly Finding[],
  index: number,
  runs: readonly (readonly Finding[])[],
): boolean {
  const last = runs[index - 1]?.at(-1);
  return last === undefined || first === undefined || compareFindings(last, first) < 0;
}

function isFirst(finding: Finding, index: number, sorted: readonly Finding[]): boolean {
  const before = sorted[index - 1];
  return before === undefined || compareFindings(before, finding) !== 0;
}
