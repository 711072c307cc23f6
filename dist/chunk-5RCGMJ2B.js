import {
  formatPlace
} from "./chunk-M5XEYNXD.js";
import {
  SEVERITY_STYLES,
  displayWidth,
  padTo,
  paint,
  truncate,
  wrap
} from "./chunk-XBB4LAOA.js";
import {
  countText,
  escapeTerminal,
  escapeUnseen
} from "./chunk-4YF2P4A2.js";

// src/report/finding-lines.ts
var SEVERITY_WIDTH = 8;
var MIN_MESSAGE_WIDTH = 36;
function findingLines(findings, terminal, { maxRows, seeAll }) {
  const shown = findings.slice(0, maxRows).map(({ severity, ruleId, message, location }) => ({
    mark: paint(severity.padEnd(SEVERITY_WIDTH), SEVERITY_STYLES[severity], terminal),
    place: escapeUnseen(formatPlace(location)),
    rule: escapeUnseen(ruleId),
    message: escapeTerminal(message)
  }));
  const placeWidth = Math.max(0, ...shown.map(({ place }) => displayWidth(place)));
  const ruleWidth = Math.max(0, ...shown.map(({ rule }) => displayWidth(rule)));
  const room = terminal.width - (SEVERITY_WIDTH + placeWidth + ruleWidth + 6);
  const indent = SEVERITY_WIDTH + 2;
  const lines = shown.flatMap(
    ({ mark, place, rule, message }) => room >= MIN_MESSAGE_WIDTH ? [`${mark}  ${padTo(place, placeWidth)}  ${padTo(rule, ruleWidth)}  ${truncate(message, room)}`] : [
      `${mark}  ${place}  ${paint(rule, ["dim"], terminal)}`,
      ...foldMessage(message, terminal.width, indent)
    ]
  );
  const more = findings.length - shown.length;
  return more > 0 ? [...lines, `${countText(more)} more, see ${seeAll}`] : lines;
}
function foldMessage(message, width, indent) {
  const [first = "", ...rest] = wrap(message, width, indent).map((line) => truncate(line, width));
  if (rest.length < 2) return [first, ...rest];
  const second = rest.map((line) => line.trimStart()).join(" ");
  return [first, truncate(" ".repeat(indent) + second, width)];
}

export {
  findingLines
};
