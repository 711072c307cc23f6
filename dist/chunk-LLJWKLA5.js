import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  signerText
} from "./chunk-HSPOVWGO.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signSubject
} from "./chunk-AKRHIJ5Z.js";
import "./chunk-T25XXAYB.js";
import "./chunk-2BV7NZG2.js";
import "./chunk-MJIG6ZRU.js";
import "./chunk-N3VCBZS7.js";
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
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/sign.ts
var performSign = async (inputs, { context }) => {
  const made = await signSubject(
    inputs.model,
    { ...inputs, signingConfig: inputs["signing-config"], identify: identifyInputs(inputs) },
    context
  );
  return {
    verdict: "pass",
    headline: `signed ${made.digest}`,
    summary: renderFacts("Signed", "pass", [
      ["Model", `${made.subject.name}, ${String(made.manifest.entries.length)} files`],
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
