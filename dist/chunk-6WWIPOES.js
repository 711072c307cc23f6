import {
  subjectsOutput
} from "./chunk-FN3JDHJX.js";
import {
  githubSource,
  isUnsignedRun,
  partiesOfRun,
  renderSecondStage
} from "./chunk-YHTJL7ZB.js";
import {
  policyInput
} from "./chunk-ZBB2RIDJ.js";
import {
  decisionResult
} from "./chunk-CVLAL6CW.js";
import {
  folderOfSubject
} from "./chunk-7NDETAES.js";
import "./chunk-URMWBSER.js";
import {
  checkPublishing,
  publishDecision
} from "./chunk-W63SRF4K.js";
import {
  readGithubRun
} from "./chunk-C2JVILE6.js";
import "./chunk-YAT6YZV6.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  withGithubToken
} from "./chunk-XDE5J3ZP.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import {
  expandSubjects,
  isSeveral,
  judgedOf
} from "./chunk-VTNCFPSN.js";
import {
  runGate
} from "./chunk-BTJETBFY.js";
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
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/gate.ts
var MAX_SHOWN = 20;
var performGate = async (inputs, { context }) => {
  const run = await readGithubRun();
  if (isUnsignedRun(inputs, run, context.env)) return await performUnsigned(inputs, run, context);
  await checkPublishing(inputs, run);
  const ports = withGithubToken(context, inputs["github-token"]);
  const [subject = ""] = inputs.subject;
  if (isSeveral(inputs.subject)) {
    const { performGates } = await import("./chunk-TZPUNRGL.js");
    return await performGates(inputs, { run, options: optionsOf(inputs, run), context: ports });
  }
  const options = { ...optionsOf(inputs, run), output: inputs.decision };
  const outcome = await runGate(subject, options, ports);
  const { decision, output } = outcome;
  const place = () => folderOfSubject(subject, context);
  const result = decisionResult(outcome, place);
  await publishDecision(decision, { inputs, run, folderOf: place });
  return {
    ...result,
    outputs: {
      allowed: String(decision.allowed),
      digest: formatDigest(decision.subject.digest),
      subjects: subjectsOutput([judgedOf(subject, decision)]),
      decision: output ?? "",
      "policy-digest": decision.policy.sha256
    }
  };
};
async function performUnsigned(inputs, run, context) {
  const { judgeTarget } = await import("./chunk-HK2SYDZ5.js");
  const { environment, evidence, mode } = inputs;
  const asked = { environment, evidence, mode, policy: policyInput(inputs.policy, run) };
  const options = { ...asked, parties: partiesOfRun(run), identify: identifyInputs(inputs) };
  const ports = withGithubToken(context, inputs["github-token"]);
  const judged = [];
  const results = [];
  let secondStage = [];
  let policyDigest = "";
  for (const subject of await expandSubjects(inputs.subject)) {
    const outcome = await judgeTarget(subject, options, ports);
    ({ secondStage } = outcome);
    policyDigest = outcome.decision.policy.sha256;
    judged.push(judgedOf(subject, outcome.decision));
    results.push(decisionResult(outcome, () => folderOfSubject(subject, context)));
  }
  const worst = results.find(({ verdict }) => verdict === "block") ?? results[0];
  if (worst === void 0) throw new TypeError("no subject was judged");
  const shown = results.slice(0, MAX_SHOWN).map(({ summary }) => summary);
  return {
    ...worst,
    allowed: false,
    annotations: results.flatMap(({ annotations = [] }) => annotations),
    summary: `${shown.join("\n")}${renderSecondStage(secondStage, run)}`,
    outputs: {
      allowed: "false",
      digest: judged.flatMap(({ digest }) => digest ?? []).join("\n"),
      subjects: subjectsOutput(judged),
      decision: "",
      "policy-digest": policyDigest
    }
  };
}
function optionsOf(inputs, run) {
  return {
    ...inputs,
    policy: policyInput(inputs.policy, run),
    ...signerInputs(inputs),
    parties: partiesOfRun(run),
    ...githubSource(inputs, run),
    identify: identifyInputs(inputs)
  };
}
export {
  performGate
};
