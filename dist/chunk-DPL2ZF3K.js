import {
  scanTree
} from "./chunk-JQTBYDCM.js";
import {
  renderFindingsTable
} from "./chunk-HLI5UFF4.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-5XYAIPZJ.js";
import "./chunk-D55OLPIG.js";
import {
  renderSarif
} from "./chunk-QJMVJVFH.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-F37F3WSG.js";
import {
  done,
  identifyOptions,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  countBySeverity
} from "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
