import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  generateBom
} from "./chunk-GMEV5OIH.js";
import "./chunk-6Y6XE4I6.js";
import "./chunk-2ANK7V7Z.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-DF7F4M2O.js";
import "./chunk-SMRZQCOG.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-BSE774UB.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-7Z7QQLXW.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-ZJN4NSRK.js";
import "./chunk-CV4YDWHT.js";
import "./chunk-4NTZQJKC.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
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
