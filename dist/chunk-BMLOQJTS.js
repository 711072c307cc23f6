import {
  decisionResult,
  githubSource,
  partiesOfRun
} from "./chunk-27SEBTFC.js";
import {
  policyInput
} from "./chunk-2HVIZDEW.js";
import {
  checkPublishing,
  publishDecision
} from "./chunk-VE6SCOWD.js";
import {
  folderInCheckout
} from "./chunk-KKMUUW23.js";
import "./chunk-ZBOJBULZ.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signerInputs,
  withGithubToken
} from "./chunk-LS6RPGQR.js";
import {
  readGithubRun
} from "./chunk-DLJUXVNL.js";
import "./chunk-OJ5ETO6F.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-NKLSBBNA.js";
import {
  runGate
} from "./chunk-QAKTXOWJ.js";
import "./chunk-TITMTDDK.js";
import "./chunk-D55OLPIG.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-UFNIASSE.js";
import "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-NC743WSQ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  formatDigest,
  isReference,
  parseDigest
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/gate.ts
var performGate = async (inputs, { context }) => {
  const run = await readGithubRun();
  await checkPublishing(inputs, run);
  const outcome = await runGate(
    inputs.subject,
    {
      ...inputs,
      policy: policyInput(inputs.policy, run),
      ...signerInputs(inputs),
      output: inputs.decision,
      parties: partiesOfRun(run),
      ...githubSource(inputs, run),
      identify: identifyInputs(inputs)
    },
    withGithubToken(context, inputs["github-token"])
  );
  const { decision, output } = outcome;
  const place = () => folderOf(inputs.subject, context);
  const result = decisionResult(outcome, place);
  await publishDecision(decision, { inputs, run, folderOf: place });
  return {
    ...result,
    outputs: {
      allowed: String(decision.allowed),
      digest: formatDigest(decision.subject.digest),
      decision: output ?? "",
      "policy-digest": decision.policy.sha256
    }
  };
};
function folderOf(subject, context) {
  return !isReference(subject) && parseDigest(subject.replace(/^git:/, "gitCommit:")) === void 0 ? folderInCheckout(subject, context) : "";
}
export {
  performGate
};
