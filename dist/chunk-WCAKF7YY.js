import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  identifyPath,
  identifySubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/digest-subject.ts
async function digestSubject(target, options, context) {
  const identify = isReference(target) ? identifySubject : identifyPath;
  const { subject, manifest } = await identify(target, options, context);
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
