import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
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
import {
  systemContext
} from "./chunk-QSVCKIEJ.js";
import "./chunk-QF7MTVKN.js";
import "./chunk-WKBZHVTU.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-sign.ts
var signVerb = async (options, ports) => {
  const made = await signSubject(
    options.path,
    { ...options, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, signature, bundleSha256, signer, stored, manifest } = made;
  const lines = [
    `signed     ${digest}  ${String(manifest.entries.length)} files`,
    `signature  ${shownPath(signature)}`,
    ...stored === void 0 ? [] : [`evidence   ${shownPath(stored.file)}`]
  ];
  return done(`${lines.join("\n")}
`, {
    subject,
    digest,
    signature,
    bundleSha256,
    signer,
    evidence: stored
  });
};
export {
  signVerb
};
