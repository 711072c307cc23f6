import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  generateBom,
  validateBom
} from "./chunk-MKV372UG.js";
import {
  renderFindingsList
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import "./chunk-QYBLFLEH.js";
import "./chunk-6Y6XE4I6.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-LBIWYJ73.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-P2W6OCEY.js";
import "./chunk-XTDI4EX6.js";
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
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-4NTZQJKC.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-SZK2ZUHN.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-EOZWYMPK.js";
import "./chunk-CGFFLHZ4.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-aibom.ts
var aibomGenerateVerb = async (options, ports) => {
  const made = await generateBom(
    options.path,
    { ...options, version: options.modelVersion, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, output, findings, complete, stored } = made;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${shownPath(output ?? "")}${complete ? "" : " (incomplete)"}`,
    ...stored === void 0 ? [] : [`evidence  ${shownPath(stored.file)}`]
  ];
  const text = `${lines.join("\n")}
${renderFindingsList(findings, ports.terminal)}`;
  return done(text, { subject, digest, output, complete, findings, evidence: stored }, complete ? 0 : 3);
};
var aibomValidateVerb = async ({ file }) => {
  const problems = await validateBom(file);
  const text = problems.length === 0 ? `valid     ${file}
` : problems.map((problem) => `invalid   ${problem}
`).join("");
  return done(text, { file, valid: problems.length === 0, problems }, problems.length === 0 ? 0 : 1);
};
export {
  aibomGenerateVerb,
  aibomValidateVerb
};
