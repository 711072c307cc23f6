import {
  identifyPath,
  identifySubject
} from "./chunk-F37F3WSG.js";
import {
  done,
  formatDigest,
  identifyOptions,
  isReference
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
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
