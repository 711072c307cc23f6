import {
  identifyPath,
  identifySubject
} from "./chunk-F3LVSCKF.js";
import {
  done,
  formatDigest,
  identifyOptions,
  isReference
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
