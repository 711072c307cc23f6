import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  recordProvenance
} from "./chunk-KSPDNQ5L.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-MQELYQ2W.js";
import "./chunk-2FQL57BP.js";
import "./chunk-EPAD7GUZ.js";
import "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-H7RMI6CP.js";
import "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
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
