import {
  decisionResult,
  githubSource,
  partiesOfRun,
  policyInput
} from "./chunk-J4OJVEWO.js";
import "./chunk-7YY6MSAV.js";
import {
  checkPublishing,
  publishDecision
} from "./chunk-T3BB543N.js";
import {
  folderInCheckout
} from "./chunk-YSVS3MNO.js";
import "./chunk-NBDEBFPR.js";
import {
  withGithubToken
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  readGithubRun
} from "./chunk-H6RAEX3V.js";
import "./chunk-NOIHDCOV.js";
import "./chunk-SDFYECNU.js";
import {
  runGate
} from "./chunk-63JOKDKR.js";
import "./chunk-5WKQU5IX.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-TSR3AW23.js";
import "./chunk-WZAHGGAB.js";
import "./chunk-S4VNJTP3.js";
import "./chunk-OADSFSWA.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-NL23UQX3.js";
import "./chunk-C6MMN3UI.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-JYBAYDDN.js";
import "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
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
      auditKey: inputs["audit-key"],
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
