import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkComment,
  decisionResult,
  keepComment,
  partiesOfRun,
  readGithubRun
} from "./chunk-MZ77LXNI.js";
import {
  folderInCheckout
} from "./chunk-ANWEDKQW.js";
import "./chunk-NBDEBFPR.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  runGate
} from "./chunk-LEBIDUCA.js";
import "./chunk-SDFYECNU.js";
import "./chunk-TSR3AW23.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-M3HBFP4J.js";
import "./chunk-QHTFZNLR.js";
import "./chunk-ENYLQHIJ.js";
import "./chunk-MJUO6TC3.js";
import "./chunk-L3QD52H5.js";
import "./chunk-BXVLIJUB.js";
import "./chunk-4YH534AM.js";
import "./chunk-CBKECTRG.js";
import "./chunk-4CF3PVPI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-2BV7NZG2.js";
import "./chunk-MJIG6ZRU.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-US2KL3U5.js";
import "./chunk-PFBGL6GC.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-YQJL45W6.js";
import "./chunk-SLUK4ZBJ.js";
import "./chunk-4XJZRZNC.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-7OK77FPS.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-NN372YFI.js";
import "./chunk-3UT4RNRD.js";
import "./chunk-ACJIJT5Q.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-WKBZHVTU.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/gate.ts
var performGate = async (inputs, { context }) => {
  const run = await readGithubRun();
  checkComment(inputs, run);
  const outcome = await runGate(
    inputs.subject,
    {
      ...inputs,
      signingConfig: inputs["signing-config"],
      auditKey: inputs["audit-key"],
      output: inputs.decision,
      parties: partiesOfRun(run),
      identify: identifyInputs(inputs)
    },
    context
  );
  const { decision, output } = outcome;
  const result = decisionResult(outcome, () => folderOf(inputs.subject, context));
  await keepComment(decision, inputs, run);
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
  return parseDigest(subject.replace(/^git:/, "gitCommit:")) === void 0 ? folderInCheckout(subject, context) : "";
}
export {
  performGate
};
