import {
  folderInCheckout
} from "./chunk-YSVS3MNO.js";
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  storeInput
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  VERDICT_MARKS
} from "./chunk-SDFYECNU.js";
import {
  scanTree
} from "./chunk-UCONB6VR.js";
import {
  findingRow,
  rulesOf
} from "./chunk-4L2GLOQK.js";
import "./chunk-NL23UQX3.js";
import {
  renderSarif
} from "./chunk-NKZJR2WF.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import {
  coverageLine,
  findingCount,
  harmfulSkips,
  quantity
} from "./chunk-PVUHJFDK.js";
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
import {
  codeCell,
  tableHead,
  tableRow,
  textCell
} from "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import {
  SUMMARY_MAX_BYTES,
  joinBlocks,
  rowsOf
} from "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/scan.ts
import path from "node:path";

// src/report/scan-summary.ts
var TITLES = { secrets: "Secret scan", iac: "Infrastructure scan" };
function renderScanSummary(result, verdict) {
  return joinBlocks(
    [headBlock(result, verdict), findingsBlock(result), remedyBlock(result), skippedBlock(result)],
    SUMMARY_MAX_BYTES
  );
}
function headBlock({ scanner, findings, coverage }, verdict) {
  const gaps = harmfulSkips(coverage).length;
  const incomplete = gaps === 0 ? "" : `; ${quantity(gaps, "file")} could not be scanned`;
  return {
    head: [
      `## ${VERDICT_MARKS[verdict]} ${TITLES[scanner.kind]}: ${verdict}`,
      "",
      `**Why:** ${findingCount(findings)}${incomplete}`,
      "",
      `**Coverage:** ${coverageLine(coverage)}`,
      ""
    ]
  };
}
function findingsBlock({ findings }) {
  if (findings.length === 0) return { head: [] };
  return {
    head: tableHead("Severity", "Place", "Rule", "Found"),
    ...rowsOf(findings, (finding) => findingRow(finding)),
    rowName: "findings",
    foot: [""]
  };
}
function remedyBlock({ findings, rules }) {
  const found = rulesOf(findings, rules);
  if (found.length === 0) return { head: [] };
  return {
    head: tableHead("Rule", "What to do"),
    ...rowsOf(found, ({ id, remediation }) => tableRow(codeCell(id), textCell(remediation))),
    rowName: "rules",
    foot: [""]
  };
}
function skippedBlock({ coverage }) {
  const { skipped } = coverage;
  if (skipped.length === 0) return { head: [] };
  const harmful = new Set(harmfulSkips(coverage));
  const sorted = [...harmful, ...skipped.filter((item) => !harmful.has(item))];
  return {
    head: [
      `<details><summary>Not scanned: ${quantity(skipped.length, "file")}</summary>`,
      "",
      ...tableHead("Path", "Reason", "")
    ],
    rows: sorted.map(({ path: path2, reason, detail }) => tableRow(codeCell(path2), reason, textCell(detail ?? ""))),
    rowName: "files",
    foot: ["", "</details>", ""]
  };
}

// src/actions/perform/scan.ts
function performScan(kind) {
  return async (inputs, { context }) => {
    const subjectKind = inputs["subject-kind"];
    const upload = await prepareUpload(inputs);
    const outcome = await scanTree(
      { kind, path: inputs.path },
      {
        ...inputs,
        ...signerInputs(inputs),
        evidence: storeInput(inputs.evidence),
        failOn: inputs["fail-on"] ?? "critical",
        identify: { ...subjectKind === void 0 ? {} : { kind: subjectKind }, ...identifyInputs(inputs) }
      },
      context
    );
    const { result, verdict, digest, stored } = outcome;
    const folder = folderInCheckout(inputs.path, context);
    const sarif = inputs.sarif === void 0 ? "" : path.resolve(inputs.sarif);
    if (sarif !== "" || upload !== void 0) {
      const text = `${JSON.stringify(renderSarif([result], { folders: [folder] }), null, 2)}
`;
      if (sarif !== "") await writeAtomically(sarif, text);
      await upload?.(text);
    }
    const count = result.findings.length;
    return {
      verdict,
      headline: `${verdict}: ${String(count)} ${count === 1 ? "finding" : "findings"} in ${String(result.coverage.scanned)} files`,
      summary: renderScanSummary(result, verdict),
      outputs: { digest, findings: String(count), sarif, bundle: stored?.file ?? "" },
      annotations: planAnnotations(result.findings, folder)
    };
  };
}
async function prepareUpload(inputs) {
  if (inputs["upload-sarif"] !== true) return void 0;
  const [{ readGithubRun }, { checkUpload, uploadFindings }] = await Promise.all([
    import("./chunk-FGGL2WJW.js"),
    import("./chunk-W2XTDXOA.js")
  ]);
  const run = await readGithubRun();
  await checkUpload(inputs, run);
  return (sarif) => uploadFindings(sarif, inputs, run);
}
export {
  performScan
};
