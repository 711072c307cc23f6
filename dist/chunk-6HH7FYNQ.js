import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  signSubject
} from "./chunk-WJYXDR7P.js";
import "./chunk-YM5KCM4A.js";
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
import "./chunk-CV4YDWHT.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import {
  systemContext
} from "./chunk-HEFHZNYC.js";
import "./chunk-EOZWYMPK.js";
import "./chunk-CGFFLHZ4.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-sign.ts
var signVerb = async (options, ports) => {
  const made = await signSubject(options.path, options, systemContext(ports));
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
