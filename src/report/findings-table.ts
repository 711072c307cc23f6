import type { Finding } from '../domain/finding.ts';
import type { RuleMeta, ScanResult } from '../domain/scan.ts';
import { coverageLine, findingCount, harmfulSkips } from './counts.ts';
import { escapeTerminal, escapeUnseen } from './escape.ts';
import { rulesOf } from './finding-rows.ts';
import { formatPlace } from './place.ts';
import {
  displayWidth,
  joinLines,
  padTo,
  paint,
  SEVERITY_STYLES,
  truncate,
  wrap,
  type TextTerminal,
} from './terminal-layout.ts';

/** More rows than a person reads in a terminal. */
const MAX_ROWS = 100;
const MAX_GAPS = 10;
/** Width of the longest severity. */
const SEVERITY_WIDTH = 8;
/** Narrower messages say too little: each gets a line of its own then. */
const MIN_MESSAGE_WIDTH = 36;

/** A scan for people: how many findings, where and what, what to do for each rule once, and always the coverage. */
export function renderFindingsTable(result: ScanResult, terminal: TextTerminal): string {
  const { findings, rules, coverage } = result;
  const headline = coverage.complete
    ? findingCount(findings)
    : `${findingCount(findings)}, scan NOT complete`;
  const isClean = findings.length === 0 && coverage.complete;
  const shown = findings.slice(0, MAX_ROWS);
  return joinLines([
    paint(headline, isClean ? ['green'] : ['bold'], terminal),
    ...gapLines(result, terminal),
    ...sectionOf(findingLines(findings, terminal)),
    ...sectionOf(remedyLines(rulesOf(shown, rules), terminal)),
    '',
    paint(coverageLine(coverage), coverage.complete ? ['dim'] : ['bold', 'magenta'], terminal),
  ]);
}

/** Findings alone, without a headline; empty when there are none. */
export function renderFindingsList(findings: readonly Finding[], terminal: TextTerminal): string {
  return joinLines(findingLines(findings, terminal));
}

function sectionOf(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}

function gapLines({ coverage }: ScanResult, { width }: TextTerminal): string[] {
  const gaps = harmfulSkips(coverage);
  const lines = gaps.slice(0, MAX_GAPS).map(({ path, reason, detail }) => {
    const why = detail === undefined ? reason : `${reason}: ${detail}`;
    return `  not scanned  ${escapeTerminal(path)}  ${truncate(escapeUnseen(why), width)}`;
  });
  const more = gaps.length - lines.length;
  return more > 0
    ? [...lines, `  not scanned  ${more.toLocaleString('en-US')} more, see --format json`]
    : lines;
}

function findingLines(findings: readonly Finding[], terminal: TextTerminal): string[] {
  const shown = findings.slice(0, MAX_ROWS).map((finding) => ({
    severity: finding.severity,
    place: escapeTerminal(formatPlace(finding.location)),
    rule: escapeUnseen(finding.ruleId),
    message: escapeUnseen(finding.message),
  }));
  const placeWidth = Math.max(0, ...shown.map(({ place }) => displayWidth(place)));
  const ruleWidth = Math.max(0, ...shown.map(({ rule }) => displayWidth(rule)));
  const before = SEVERITY_WIDTH + placeWidth + ruleWidth + 6;
  const room = terminal.width - before;
  const lines = shown.flatMap(({ severity, place, rule, message }) => {
    const mark = paint(severity.padEnd(SEVERITY_WIDTH), SEVERITY_STYLES[severity], terminal);
    if (room >= MIN_MESSAGE_WIDTH) {
      return [`${mark}  ${padTo(place, placeWidth)}  ${padTo(rule, ruleWidth)}  ${truncate(message, room)}`];
    }
    const indent = SEVERITY_WIDTH + 2;
    return [
      `${mark}  ${place}  ${paint(rule, ['dim'], terminal)}`,
      ' '.repeat(indent) + truncate(message, terminal.width - indent),
    ];
  });
  const more = findings.length - shown.length;
  return more > 0 ? [...lines, `${more.toLocaleString('en-US')} more, see --format json`] : lines;
}

function remedyLines(rules: readonly RuleMeta[], terminal: TextTerminal): string[] {
  if (rules.length === 0) return [];
  const lines = rules.flatMap(({ id, remediation }) => [
    `  ${paint(escapeTerminal(id), ['bold'], terminal)}`,
    ...wrap(escapeUnseen(remediation), terminal.width, 4),
  ]);
  return ['what to do', ...lines];
}
