import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  recordProvenance
} from "./chunk-FW4GPSFD.js";
import "./chunk-TXIJSLR6.js";
import "./chunk-34N4A2SW.js";
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
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-QXJ5AGUZ.js";
import "./chunk-CV4YDWHT.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-CGFFLHZ4.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/provenance.ts
var performProvenance = async (inputs, { context }) => {
  const made = await recordProvenance(
    inputs.subject,
    { ...inputs, signingConfig: inputs["signing-config"], materials: inputs.material },
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
