import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  recordProvenance
} from "./chunk-KSPDNQ5L.js";
import "./chunk-MQELYQ2W.js";
import "./chunk-2FQL57BP.js";
import "./chunk-EPAD7GUZ.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-H7RMI6CP.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/provenance.ts
var performProvenance = async (inputs, { context }) => {
  const made = await recordProvenance(
    inputs.subject,
    {
      ...inputs,
      ...signerInputs(inputs),
      materials: inputs.material,
      identify: identifyInputs(inputs)
    },
    context
  );
  return {
    verdict: "pass",
    headline: `provenance of ${made.digest}`,
    summary: renderFacts("Provenance", "pass", [
      ["Subject", made.subject.name],
      ["Digest", made.digest],
      ["Builder", made.builder === "github" ? "GitHub Actions" : "self-declared"],
      ["Source", made.source?.name],
      ["Statement", made.output]
    ]),
    outputs: {
      digest: made.digest,
      provenance: made.output ?? "",
      bundle: made.stored?.file ?? ""
    }
  };
};
export {
  performProvenance
};
