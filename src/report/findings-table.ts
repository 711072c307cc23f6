import { countText } from '../domain/count-text.ts';
import type { Finding } from '../domain/finding.ts';
import type { RuleMeta, CheckResult } from '../domain/scan.ts';
import { coverageLine, findingCount, harmfulSkips } from './counts.ts';
import { escapeUnseen } from './escape.ts';
import { findingLines } from './finding-lines.ts';
import { rulesOf } from './finding-rows.ts';
import { joinLines, paint, truncate, wrap, type TextTerminal } from './terminal-layout.ts';

/** More rows than a person reads in a terminal. */
const MAX_ROWS = 100;
const MAX_GAPS = 10;

/** A scan for people: how many findings, where and what, what to do for each rule once, and always the coverage. */
export function renderFindingsTable(result: CheckResult, terminal: TextTerminal): string {
  const { findings, rules, coverage } = result;
  const count = findingCount(findings);
  const headline = coverage.complete ? count : `${count}, and NOT everything could be scanned`;
  const isClean = findings.length === 0 && coverage.complete;
  const shown = findings.slice(0, MAX_ROWS);
  return joinLines([
    paint(headline, isClean ? ['green'] : ['bold'], terminal),
    ...section(gapLines(result, terminal)),
    ...section(findingLines(findings, terminal, { maxRows: MAX_ROWS, seeAll: '--format json' })),
    ...section(remedyLines(rulesOf(shown, rules), terminal)),
    '',
    paint(coverageLine(coverage), coverage.complete ? ['dim'] : ['bold', 'magenta'], terminal),
  ]);
}

/** Findings without a headline, and what to do for each of their rules; empty when there are none. */
export function renderFindingsList(
  findings: readonly Finding[],
  rules: readonly RuleMeta[],
  terminal: TextTerminal,
): string {
  return joinLines([
    ...findingLines(findings, terminal, { maxRows: MAX_ROWS, seeAll: '--json' }),
    ...section(remedyLines(rulesOf(findings.slice(0, MAX_ROWS), rules), terminal)),
  ]);
}

function section(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function gapLines({ coverage }: CheckResult, terminal: TextTerminal): string[] {
  const gaps = harmfulSkips(coverage);
  const lines = gaps.slice(0, MAX_GAPS).flatMap(({ path, reason, detail }) => {
    const why = detail === undefined ? reason : `${reason}: ${escapeUnseen(detail)}`;
    return [
      `${paint('not scanned', ['magenta'], terminal)}  ${escapeUnseen(path)}`,
      `             ${truncate(why, terminal.width - 13)}`,
    ];
  });
  const more = gaps.length - MAX_GAPS;
  return more > 0 ? [...lines, `not scanned  ${countText(more)} more, see --format json`] : lines;
}

function remedyLines(rules: readonly RuleMeta[], terminal: TextTerminal): string[] {
  if (rules.length === 0) return [];
  const lines = rules.flatMap(({ id, remediation }) => [
    `  ${paint(escapeUnseen(id), ['bold'], terminal)}`,
    ...wrap(escapeUnseen(remediation), terminal.width, 4),
  ]);
  return ['what to do', ...lines];
}
