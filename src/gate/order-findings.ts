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
  const lists = scans.map(({ findings = [] }) => findings);
  const inOrder = lists.every(isAscending) ? runsInOrder(lists) : undefined;
  if (inOrder !== undefined) return inOrder.flat(2);
  return runsOf(lists).flatMap((runs) =>
    runs.sort(compareFirst).flat().sort(compareFindings).filter(isFirst),
  );
}

/**
 * Scans of different folders, each sorted as scanners sort, are in order one after the other when they are sorted by
 * their first place. Undefined when they overlap.
 */
function runsInOrder(lists: readonly (readonly Finding[])[]): Finding[][][] | undefined {
  const runs = runsOf(lists.toSorted(compareFirst)).map((those) => those.sort(compareFirst));
  return runs.every((those) => those.every(comesAfter)) ? runs : undefined;
}

/** By severity, worst first: of each list the findings that have it. */
function runsOf(lists: readonly (readonly Finding[])[]): Finding[][][] {
  const bySeverity = new Map<Severity, Finding[][]>(SEVERITIES.map((severity) => [severity, []]));
  for (const findings of lists) {
    let run: Finding[] = [];
    const own = new Map<Severity, Finding[]>();
    for (const finding of findings) {
      if (run[0]?.severity !== finding.severity) {
        run = own.get(finding.severity) ?? [];
        own.set(finding.severity, run);
      }
      run.push(finding);
    }
    for (const [severity, those] of own) bySeverity.get(severity)?.push(those);
  }
  return [...bySeverity.values()];
}

/** Whoever read the findings has seen that they are in order, each once. */
function isAscending(findings: readonly Finding[]): boolean {
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
