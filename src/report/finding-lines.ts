import { countText } from '../domain/count-text.ts';
import type { Finding } from '../domain/finding.ts';
import { escapeTerminal, escapeUnseen } from './escape.ts';
import { formatPlace } from './place.ts';
import {
  displayWidth,
  padTo,
  paint,
  SEVERITY_STYLES,
  truncate,
  wrap,
  type TextTerminal,
} from './terminal-layout.ts';

/** Width of the longest severity. */
const SEVERITY_WIDTH = 8;
/** Narrower messages say too little: each gets a line of its own then. */
const MIN_MESSAGE_WIDTH = 36;

/**
 * Findings for a terminal, one line each when the messages have room beside the places, else two. Places and rules stay
 * whole, so that they can be clicked and copied; messages are cut to their line, or to two of their own. After `maxRows` the number left is said,
 * with the option that shows all.
 */
export function findingLines(
  findings: readonly Finding[],
  terminal: TextTerminal,
  { maxRows, seeAll }: { readonly maxRows: number; readonly seeAll: string },
): string[] {
  const shown = findings.slice(0, maxRows).map(({ severity, ruleId, message, location }) => ({
    mark: paint(severity.padEnd(SEVERITY_WIDTH), SEVERITY_STYLES[severity], terminal),
    place: escapeUnseen(formatPlace(location)),
    rule: escapeUnseen(ruleId),
    message: escapeTerminal(message),
  }));
  const placeWidth = Math.max(0, ...shown.map(({ place }) => displayWidth(place)));
  const ruleWidth = Math.max(0, ...shown.map(({ rule }) => displayWidth(rule)));
  const room = terminal.width - (SEVERITY_WIDTH + placeWidth + ruleWidth + 6);
  const indent = SEVERITY_WIDTH + 2;
  const lines = shown.flatMap(({ mark, place, rule, message }) =>
    room >= MIN_MESSAGE_WIDTH
      ? [`${mark}  ${padTo(place, placeWidth)}  ${padTo(rule, ruleWidth)}  ${truncate(message, room)}`]
      : [
          `${mark}  ${place}  ${paint(rule, ['dim'], terminal)}`,
          ...foldMessage(message, terminal.width, indent),
        ],
  );
  const more = findings.length - shown.length;
  return more > 0 ? [...lines, `${countText(more)} more, see ${seeAll}`] : lines;
}

/** At most two lines. */
function foldMessage(message: string, width: number, indent: number): string[] {
  const [first = '', ...rest] = wrap(message, width, indent).map((line) => truncate(line, width));
  if (rest.length < 2) return [first, ...rest];
  const second = rest.map((line) => line.trimStart()).join(' ');
  return [first, truncate(' '.repeat(indent) + second, width)];
}
