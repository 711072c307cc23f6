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
} from "./chunk-QKLCGPRE.js";
import "./chunk-OPOVQ22L.js";
import "./chunk-S3HJZTOC.js";
import "./chunk-FH25JOFS.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-43GB6HIY.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-7Z7QQLXW.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-OZIG34OO.js";
import "./chunk-4NTZQJKC.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import {
  systemContext
} from "./chunk-SZK2ZUHN.js";
import "./chunk-EOZWYMPK.js";
import "./chunk-CGFFLHZ4.js";
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
