import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkComment,
  decisionResult,
  keepComment,
  partiesOfRun,
  readGithubRun
} from "./chunk-QTBWUZ57.js";
import {
  folderInCheckout
} from "./chunk-N6TZSXP2.js";
import "./chunk-NBDEBFPR.js";
import {
  runGate
} from "./chunk-C62GT6FQ.js";
import "./chunk-SDFYECNU.js";
import "./chunk-TSR3AW23.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-D5NJUSKE.js";
import "./chunk-DW2UWKEZ.js";
import "./chunk-O7XQEIHT.js";
import "./chunk-VBVQZT62.js";
import "./chunk-ZVNK5VVZ.js";
import "./chunk-RGWK25Q4.js";
import "./chunk-2DEH64VJ.js";
import "./chunk-7SMZB5MZ.js";
import "./chunk-2SN53DMX.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-BX4QAVT6.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-BGZQZSL6.js";
import "./chunk-4FMZQYPL.js";
import "./chunk-4SDA2WHI.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-N7DCVY7K.js";
import "./chunk-RPUY4M6O.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-42O2KPPG.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-QXJ5AGUZ.js";
import "./chunk-ZJN4NSRK.js";
import "./chunk-CV4YDWHT.js";
import "./chunk-NN372YFI.js";
import "./chunk-C7Y7HFGF.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import "./chunk-FNHWTXVA.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-CGFFLHZ4.js";
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
      parties: partiesOfRun(run)
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
