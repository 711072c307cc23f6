import {
  decisionResult,
  githubSource,
  partiesOfRun
} from "./chunk-LXS6KOZY.js";
import {
  policyInput
} from "./chunk-2HVIZDEW.js";
import {
  checkPublishing,
  publishDecision
} from "./chunk-ZHJZTFQX.js";
import {
  folderInCheckout
} from "./chunk-U62SG2M4.js";
import "./chunk-VDMS5FLV.js";
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
import "./chunk-7H6QJJCL.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-NKLSBBNA.js";
import {
  runGate
} from "./chunk-S7A5M5BN.js";
import "./chunk-O7BWNKE4.js";
import "./chunk-5NZBVKXZ.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-KKHGSKJD.js";
import "./chunk-RX3GJTDW.js";
import "./chunk-SSJPJT2S.js";
import "./chunk-ACWVVRWF.js";
import "./chunk-37MYGFNW.js";
import "./chunk-ZEAVQWGI.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-EPE6QPT4.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-3WVJ4NKX.js";
import "./chunk-4LXVKSBH.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-5MU6WJAN.js";
import "./chunk-U6DVULJG.js";
import {
  formatDigest,
  isReference,
  parseDigest
} from "./chunk-NQEF74G6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-N7QKUYNR.js";
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
