import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  generateBom
} from "./chunk-V7X4BLI2.js";
import "./chunk-6NWS4UZ6.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-EQDRG2LP.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
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
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-LWDO773Q.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/aibom.ts
var performAibom = async (inputs, { context }) => {
  const made = await generateBom(
    inputs.model,
    { ...inputs, ...signerInputs(inputs), identify: identifyInputs(inputs) },
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
      ["Format", made.format],
      ["Completeness", state],
      ...made.gaps.slice(0, 20).map(fieldGap),
      ...made.losses.map((loss) => ["Lost", loss]),
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message])
    ]),
    outputs: { digest: made.digest, bom: made.output ?? "", bundle: made.stored?.file ?? "" },
    annotations: planAnnotations(made.findings)
  };
};
function fieldGap({ profile, field, element, fill }) {
  const where = fill === void 0 ? "" : ` (aibom.yml: ${fill})`;
  return [`Profile ${profile}`, `${element} lacks ${field}${where}`];
}
export {
  performAibom
};
