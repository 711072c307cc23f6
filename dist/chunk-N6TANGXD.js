import {
  scanTree
} from "./chunk-KIDNE54N.js";
import {
  renderFindingsTable
} from "./chunk-C55AGQJE.js";
import "./chunk-6ID76BGD.js";
import "./chunk-D2SJEN7M.js";
import "./chunk-Z5ZU6SQH.js";
import {
  renderSarif
} from "./chunk-4CMPLVDH.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-JRW3VVO2.js";
import {
  done,
  identifyOptions,
  writeAtomically
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-OYJD7DCM.js";
import {
  countBySeverity,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-scan.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var scanVerb = async (options, ports) => {
  const outcome = await scanTree(
    { kind: options.kind, path: options.path },
    { ...options, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const report = renderReport(outcome, options.format ?? "table", ports);
  if (options.output !== void 0) await writeAtomically(options.output, report);
  const text = options.output === void 0 ? report : `${outcome.verdict}  ${options.output}
`;
  return done(text, jsonOf(outcome), EXIT[outcome.verdict]);
};
function renderReport(outcome, format, ports) {
  switch (format) {
    case "table":
      return renderFindingsTable(outcome.result, ports.terminal);
    case "json":
      return `${JSON.stringify(jsonOf(outcome), null, 2)}
`;
    case "sarif":
      return `${JSON.stringify(renderSarif([outcome.result]), null, 2)}
`;
  }
}
function jsonOf({ subject, digest, result, stored, verdict }) {
  const { scanner, options, coverage, findings, startedAt, finishedAt } = result;
  return {
    verdict,
    subject,
    digest,
    scanner,
    options,
    coverage,
    counts: countBySeverity(findings),
    findings,
    startedOn: startedAt.toISOString(),
    finishedOn: finishedAt.toISOString(),
    ...stored === void 0 ? {} : { evidence: stored }
  };
}
export {
  scanVerb
};
