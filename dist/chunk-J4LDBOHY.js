import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  scanTree
} from "./chunk-AI56VEAC.js";
import {
  renderFindingsTable
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import "./chunk-QYBLFLEH.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-UJOS5FBI.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import {
  countBySeverity
} from "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
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
