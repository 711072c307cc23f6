import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  escapeMarkdown
} from "./chunk-DNG7EB5A.js";

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
