const path = process.getBuiltinModule("node:path");
import {
  folderInCheckout
} from "./chunk-7NDETAES.js";
import {
  planAnnotations
} from "./chunk-YAT6YZV6.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  storeInput
} from "./chunk-XDE5J3ZP.js";
import {
  scanTree
} from "./chunk-2XK5MRHB.js";
import {
  VERDICT_MARKS
} from "./chunk-XYVIOLJG.js";
import {
  findingRow,
  rulesOf
} from "./chunk-6ID76BGD.js";
import "./chunk-PI3UGJL2.js";
import {
  renderSarif
} from "./chunk-P7KL5W7A.js";
import "./chunk-M5XEYNXD.js";
import {
  coverageLine,
  findingCount,
  harmfulSkips,
  quantity
} from "./chunk-XBB4LAOA.js";
import "./chunk-F3LVSCKF.js";
import {
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  SUMMARY_MAX_BYTES,
  codeCell,
  joinBlocks,
  rowsOf,
  tableHead,
  tableRow,
  textCell
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/scan.ts

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
    import("./chunk-EY3ZZ4PD.js"),
    import("./chunk-B6OOZR3V.js")
  ]);
  const run = await readGithubRun();
  await checkUpload(inputs, run);
  return (sarif) => uploadFindings(sarif, inputs, run);
}
export {
  performScan
};
