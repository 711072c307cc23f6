import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  recordProvenance
} from "./chunk-2KEJK3P7.js";
import "./chunk-KVXBRLKU.js";
import "./chunk-HJLNXZAM.js";
import "./chunk-CBKECTRG.js";
import "./chunk-2BV7NZG2.js";
import "./chunk-MJIG6ZRU.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-YQJL45W6.js";
import "./chunk-4XJZRZNC.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-7OK77FPS.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ACJIJT5Q.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WKBZHVTU.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/provenance.ts
var performProvenance = async (inputs, { context }) => {
  const made = await recordProvenance(
    inputs.subject,
    {
      ...inputs,
      signingConfig: inputs["signing-config"],
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
