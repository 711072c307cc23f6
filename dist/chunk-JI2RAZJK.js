import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkComment,
  decisionResult,
  keepComment,
  partiesOfRun,
  readGithubRun
} from "./chunk-E7SJTLB4.js";
import {
  folderInCheckout
} from "./chunk-ZXGNNIQL.js";
import "./chunk-NBDEBFPR.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  runGate
} from "./chunk-O5ZBZSQ7.js";
import "./chunk-SDFYECNU.js";
import "./chunk-TSR3AW23.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-7M7OPRE2.js";
import "./chunk-WMPM5MQS.js";
import "./chunk-IH2VV6IU.js";
import "./chunk-KGFT6PUL.js";
import "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import "./chunk-UJOS5FBI.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-EPAD7GUZ.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-H7RMI6CP.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OW4J7AMQ.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
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
      ...signerInputs(inputs),
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
