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
} from "./chunk-IE2LSSTW.js";
import {
  folderOfSubject
} from "./chunk-WWHJAV7V.js";
import "./chunk-EY6MT7SK.js";
import {
  checkPublishing,
  publishDecision
} from "./chunk-4JL3H4YN.js";
import {
  readGithubRun
} from "./chunk-C2JVILE6.js";
import "./chunk-XPYOUCL6.js";
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
} from "./chunk-D6Y55ZIJ.js";
import {
  runGate
} from "./chunk-SPKE6AIG.js";
import "./chunk-5UAWM2PK.js";
import "./chunk-7ON2J65D.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JXFDACTD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-V6MCI33V.js";
import "./chunk-7VWAED3E.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-KB7DMVK7.js";
import "./chunk-SBB7ZSFS.js";
import "./chunk-AZEKTXDY.js";
import "./chunk-E23XDPNY.js";
import "./chunk-M5GAYHAH.js";
import "./chunk-ROKIL53M.js";
import "./chunk-FXVJ2XGD.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import {
  formatDigest
} from "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
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
    const { performGates } = await import("./chunk-FPUVC4JW.js");
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
  const { judgeTarget } = await import("./chunk-TPB6EFVH.js");
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
