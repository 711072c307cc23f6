import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  generateBom
} from "./chunk-MYU7CLMI.js";
import "./chunk-XUC2AMO5.js";
import "./chunk-MMDA5C7I.js";
import "./chunk-MTJCMUJK.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4FMZQYPL.js";
import "./chunk-4SDA2WHI.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-RPUY4M6O.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-42O2KPPG.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-QXJ5AGUZ.js";
import "./chunk-ZJN4NSRK.js";
import "./chunk-CV4YDWHT.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-CGFFLHZ4.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/aibom.ts
var performAibom = async (inputs, { context }) => {
  const made = await generateBom(
    inputs.model,
    { ...inputs, signingConfig: inputs["signing-config"] },
    context
  );
  const verdict = made.complete ? "pass" : "indeterminate";
  const state = made.complete ? "every file was read" : "not every file could be read";
  return {
    verdict,
    headline: `AI-BOM of ${made.digest}: ${state}`,
    summary: renderFacts("AI-BOM", verdict, [
      ["Model", made.subject.name],
      ["Digest", made.digest],
      ["Document", made.output],
      ["Completeness", state],
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message])
    ]),
    outputs: { digest: made.digest, bom: made.output ?? "", bundle: made.stored?.file ?? "" },
    annotations: planAnnotations(made.findings)
  };
};
export {
  performAibom
};
