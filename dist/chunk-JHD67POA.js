import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  signerText
} from "./chunk-HSPOVWGO.js";
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
  signSubject
} from "./chunk-NHHXW2B6.js";
import "./chunk-ZQWRJFON.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
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
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/sign.ts
var performSign = async (inputs, { context }) => {
  const made = await signSubject(
    inputs.model,
    { ...inputs, ...signerInputs(inputs), identify: identifyInputs(inputs) },
    context
  );
  return {
    verdict: "pass",
    headline: `signed ${made.digest}`,
    summary: renderFacts("Signed", "pass", [
      ["Model", `${made.subject.name}, ${String(made.files)} files`],
      ["Digest", made.digest],
      ["Signer", signerText(made.signer)],
      ["Signature", made.signature]
    ]),
    outputs: { digest: made.digest, signature: made.signature, bundle: made.stored?.file ?? "" }
  };
};
export {
  performSign
};
