import {
  escapeMarkdown
} from "./chunk-4YF2P4A2.js";

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
