import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  identifyPath
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/digest-subject.ts
async function digestSubject(target, options, context) {
  const { subject, manifest } = await identifyPath(target, options, context);
  return { subject, digest: formatDigest(subject.digest), manifest };
}

// src/cli/verb-digest.ts
var digestVerb = async (options, ports) => {
  const { subject, digest, manifest } = await digestSubject(
    options.path,
    identifyOptions(options),
    systemContext(ports)
  );
  const files = manifest?.entries.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
  return done(`${digest}
`, {
    digest,
    subject,
    ...manifest === void 0 ? {} : { totalBytes: manifest.totalBytes, ignored: manifest.ignored, files }
  });
};
export {
  digestVerb
};
