import {
  subjectsOutput
} from "./chunk-FN3JDHJX.js";
import {
  shownFindings
} from "./chunk-CVLAL6CW.js";
import {
  folderOfSubject
} from "./chunk-7NDETAES.js";
import {
  checkName
} from "./chunk-LUGYICB4.js";
import "./chunk-URMWBSER.js";
import {
  publishReport
} from "./chunk-W63SRF4K.js";
import "./chunk-C2JVILE6.js";
import {
  planAnnotations
} from "./chunk-YAT6YZV6.js";
import "./chunk-APER5ZU7.js";
import {
  VERDICT_MARKS
} from "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import {
  runGates
} from "./chunk-VTNCFPSN.js";
import "./chunk-BTJETBFY.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  quantity
} from "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  COMMENT_MAX_BYTES,
  SUMMARY_MAX_BYTES,
  clip,
  codeCell,
  joinBlocks,
  rowsOf,
  tableHead,
  tableRow,
  textCell
} from "./chunk-OYJD7DCM.js";
import {
  escapeAnnotation
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/report/subjects-summary.ts
function renderSubjects(judged, mode, maxBytes = SUMMARY_MAX_BYTES) {
  const { environment, verdict, policySha256, subjects } = judged;
  const stopped = subjects.filter(({ allowed }) => !allowed);
  const entering = subjects.filter(({ allowed }) => allowed);
  const head = [
    `## ${VERDICT_MARKS[verdict]} ${textCell(environment)}: ${verdict}`,
    "",
    `**${escapeAnnotation(countLine(judged))}**`,
    "",
    ...mode === "enforce" || stopped.length === 0 ? [] : [`${VERDICT_MARKS.warn} Mode \`${mode}\`: the verdict does not stop this step.`, ""],
    ...tableHead("Verdict", "Subject", "Digest", "Why")
  ];
  const blocks = [
    { head, ...rowsOf([...stopped, ...entering], rowOf), rowName: "subjects", foot: [""] },
    { head: [`policy ${codeCell(`sha256:${policySha256}`)}, mode \`${mode}\``, ""] }
  ];
  return joinBlocks(blocks, maxBytes);
}
function countLine({ environment, subjects }) {
  const passed = subjects.filter(({ allowed }) => allowed).length;
  return `${String(passed)} of ${quantity(subjects.length, "subject")} may enter ${environment}`;
}
function rowOf({ subject, digest = "", verdict, allowed, reason }) {
  const word = allowed && verdict !== "pass" ? `${verdict}, overridden` : verdict;
  return tableRow(`${VERDICT_MARKS[verdict]} ${word}`, codeCell(subject), codeCell(digest), textCell(reason));
}
function planSubjectsCheck(judged, mode) {
  const { verdict, environment } = judged;
  const isLet = verdict === "pass" || mode !== "enforce";
  const note = verdict !== "pass" && isLet ? ` (mode ${mode})` : "";
  return {
    name: checkName(environment),
    conclusion: isLet ? "success" : verdict === "block" ? "failure" : "action_required",
    title: clip(escapeAnnotation(`${verdict}${note}: ${countLine(judged)}`), 250),
    summary: renderSubjects(judged, mode, COMMENT_MAX_BYTES),
    annotations: []
  };
}

// src/actions/perform/gates.ts
var MAX_KEPT_FINDINGS = 1e3;
async function performGates(inputs, { run, options, context }) {
  const { mode } = inputs;
  const findings = [];
  const judged = await runGates(
    inputs.subject,
    {
      ...options,
      outputs: inputs.decision,
      onDecision: (decision, subject) => {
        const shown = shownFindings(decision.findings, () => folderOfSubject(subject, context));
        findings.push(...shown.slice(0, MAX_KEPT_FINDINGS - findings.length));
      }
    },
    context
  );
  const { verdict, subjects, policySha256, environment } = judged;
  const stopped = subjects.find(({ allowed }) => !allowed);
  const why = stopped === void 0 ? "" : `; ${stopped.subject}: ${stopped.reason}`;
  await publishReport(
    {
      check: () => planSubjectsCheck(judged, mode),
      comment: () => renderSubjects(judged, mode, COMMENT_MAX_BYTES)
    },
    inputs,
    run
  );
  return {
    verdict,
    headline: `${environment}: ${verdict}: ${countLine(judged)}${why}`,
    summary: renderSubjects(judged, mode),
    annotations: planAnnotations(findings),
    outputs: {
      allowed: String(verdict === "pass"),
      digest: subjects.flatMap(({ digest }) => digest ?? []).join("\n"),
      subjects: subjectsOutput(subjects),
      decision: inputs.decision ?? "",
      "policy-digest": policySha256
    }
  };
}
export {
  performGates
};
