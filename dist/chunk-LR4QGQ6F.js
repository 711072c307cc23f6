import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  generateBom
} from "./chunk-MKV372UG.js";
import "./chunk-6Y6XE4I6.js";
import "./chunk-LBIWYJ73.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-P2W6OCEY.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-S3HJZTOC.js";
import "./chunk-FH25JOFS.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-YQJL45W6.js";
import "./chunk-43GB6HIY.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-7Z7QQLXW.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
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
    { ...inputs, signingConfig: inputs["signing-config"], identify: identifyInputs(inputs) },
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
