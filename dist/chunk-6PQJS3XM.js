import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  recordProvenance
} from "./chunk-2KEJK3P7.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-KVXBRLKU.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-HJLNXZAM.js";
import "./chunk-CBKECTRG.js";
import "./chunk-2BV7NZG2.js";
import "./chunk-MJIG6ZRU.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-YQJL45W6.js";
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
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-provenance.ts
var provenanceVerb = async (options, ports) => {
  const made = await recordProvenance(
    options.subject,
    { ...options, materials: options.material, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, builder, source, output, stored } = made;
  const lines = [
    `subject     ${digest}  ${subject.name}`,
    `builder     ${builder === "github" ? "GitHub Actions" : "this machine (self-declared)"}`,
    ...source === void 0 ? [] : [`source      ${source.name}`],
    `provenance  ${shownPath(output ?? "")}`,
    ...stored === void 0 ? [] : [`evidence    ${shownPath(stored.file)}`]
  ];
  return done(`${lines.join("\n")}
`, { subject, digest, builder, source, output, evidence: stored });
};
export {
  provenanceVerb
};
