import {
  scanTree
} from "./chunk-2XK5MRHB.js";
import {
  renderFindingsTable
} from "./chunk-LPPEILYJ.js";
import "./chunk-6ID76BGD.js";
import "./chunk-5RCGMJ2B.js";
import "./chunk-PI3UGJL2.js";
import {
  renderSarif
} from "./chunk-P7KL5W7A.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-F3LVSCKF.js";
import {
  done,
  identifyOptions,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
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
