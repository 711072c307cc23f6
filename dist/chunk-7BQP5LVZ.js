import {
  joinLines
} from "./chunk-XBB4LAOA.js";
import {
  countText,
  escapeTerminal
} from "./chunk-4YF2P4A2.js";

// src/report/bom-text.ts
var MAX_LINES = 20;
function renderMissingFields(gaps) {
  const lines = gaps.slice(0, MAX_LINES).map(({ profile, field, element, fill }) => {
    const where = fill === void 0 ? "" : ` (aibom.yml: ${fill})`;
    return escapeTerminal(`profile   ${profile} lacks ${field} of ${element}${where}`);
  });
  return joinLines(withRest(lines, gaps.length));
}
function renderLosses(losses) {
  const lines = losses.slice(0, MAX_LINES).map((loss) => escapeTerminal(`lost      ${loss}`));
  return joinLines(withRest(lines, losses.length));
}
function withRest(lines, count) {
  const more = count - lines.length;
  return more > 0 ? [...lines, `          ${countText(more)} more, see --json`] : [...lines];
}

export {
  renderMissingFields,
  renderLosses
};
