import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  recordProvenance
} from "./chunk-ZYOT6DVF.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-6KAQOXXJ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-XXZDIEPQ.js";
import "./chunk-CBKECTRG.js";
import "./chunk-S3HJZTOC.js";
import "./chunk-FH25JOFS.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-YQJL45W6.js";
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
