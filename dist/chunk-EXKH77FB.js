import {
  scanTree
} from "./chunk-UCONB6VR.js";
import {
  renderFindingsTable
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-QYBLFLEH.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-NL23UQX3.js";
import {
  renderSarif
} from "./chunk-NKZJR2WF.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-UH5H67IL.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import {
  countBySeverity
} from "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
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
