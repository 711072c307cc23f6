import {
  formatPlace,
  pathInRepository
} from "./chunk-M5XEYNXD.js";
import {
  severityCounts
} from "./chunk-XBB4LAOA.js";
import {
  clip
} from "./chunk-OYJD7DCM.js";
import {
  countText,
  escapeAnnotation
} from "./chunk-4YF2P4A2.js";

// src/report/annotations.ts
var MOST_OF_A_LEVEL = 9;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice"
};
function planAnnotations(findings, folder = "") {
  const place = (finding) => annotationOf(finding, folder);
  return ["error", "warning", "notice"].flatMap((level) => {
    const ofLevel = findings.filter(({ severity }) => LEVELS[severity] === level);
    if (ofLevel.length <= MOST_OF_A_LEVEL) return ofLevel.map(place);
    const shown = ofLevel.slice(0, MOST_OF_A_LEVEL - 1);
    const rest = ofLevel.slice(shown.length);
    const message = `${countText(rest.length)} more findings (${severityCounts(rest)}): see the job summary`;
    return [...shown.map(place), { level, message }];
  });
}
function annotationOf({ ruleId, severity, message, location }, folder) {
  const { path, cell, startLine } = location;
  const isPlaced = cell === void 0 && startLine !== void 0 && startLine > 0;
  const where = isPlaced || cell === void 0 && startLine === void 0 ? "" : ` (${formatPlace(location)})`;
  return {
    level: LEVELS[severity],
    title: escapeAnnotation(clip(`${severity}: ${ruleId}`, 200)),
    message: escapeAnnotation(clip(`${message}${where}`, 1e3)),
    file: escapeAnnotation(pathInRepository(path, folder)),
    ...isPlaced ? placeOf(location, startLine) : {}
  };
}
function placeOf({ startColumn, endLine = 0, endColumn = 0 }, startLine) {
  const lines = { startLine, endLine: Math.max(startLine, endLine) };
  if (lines.endLine !== startLine || startColumn === void 0 || startColumn < 1) return lines;
  return { ...lines, startColumn, endColumn: Math.max(startColumn, endColumn - 1) };
}

export {
  planAnnotations
};
