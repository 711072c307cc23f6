import {
  escapeMarkdown
} from "./chunk-SHOF7NDT.js";

// src/actions/support/facts-summary.ts
function renderFacts(title, verdict, facts) {
  const rows = facts.flatMap(
    ([label, value]) => value === void 0 || value === "" ? [] : [`| ${label} | ${escapeMarkdown(value)} |`]
  );
  return [`## ${title}: ${verdict}`, "", "| | |", "| --- | --- |", ...rows, ""].join("\n");
}

export {
  renderFacts
};
