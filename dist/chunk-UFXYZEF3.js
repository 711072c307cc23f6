import {
  renderLosses,
  renderMissingFields
} from "./chunk-VBXYOXKV.js";
import {
  generateBom
} from "./chunk-OCHEBHQE.js";
import {
  renderFindingsList,
  renderFindingsTable
} from "./chunk-UKSBUYD4.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-PK3FIZVT.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-QYBLFLEH.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  renderSarif
} from "./chunk-NKZJR2WF.js";
import "./chunk-MMLPGCD4.js";
import "./chunk-JQTFLVH4.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-ORY6JBGL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-UH5H67IL.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-LWDO773Q.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import {
  countBySeverity
} from "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-aibom.ts
var aibomGenerateVerb = async (options, ports) => {
  if (options.hub !== void 0) {
    const { aibomHubVerb } = await import("./chunk-OY4DCSFZ.js");
    return await aibomHubVerb({ ...options, hub: options.hub }, ports);
  }
  if (options.path === void 0 || options.hubEndpoint !== void 0) {
    throw new AppError("invalid-input", "no model was given", {
      hint: "give a PATH, or --hub OWNER/NAME@COMMIT"
    });
  }
  const made = await generateBom(
    options.path,
    { ...options, version: options.modelVersion, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const { subject, digest, format, output, findings, complete, gaps, losses, stored } = made;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${shownPath(output ?? "")}  ${format}${complete ? "" : " (incomplete)"}`,
    ...stored === void 0 ? [] : [`evidence  ${shownPath(stored.file)}`]
  ];
  const remarks = `${renderMissingFields(gaps)}${renderLosses(losses)}`;
  const text = `${lines.join("\n")}
${remarks}${renderFindingsList(findings, ports.terminal)}`;
  const json = { subject, digest, format, output, complete, findings, gaps, losses, evidence: stored };
  return done(text, json, complete ? 0 : 3);
};
var aibomValidateVerb = async (options, ports) => {
  const { validateBom } = await import("./chunk-6EK4RSFB.js");
  const validated = await validateBom(options.file, systemContext(ports));
  const report = renderValidation(validated, options.format ?? "table", ports);
  if (options.output !== void 0) await writeAtomically(options.output, report);
  const text = options.output === void 0 ? report : `${wordOf(validated)}  ${options.output}
`;
  return done(text, jsonOf(validated), validated.isValid ? 0 : 1);
};
function renderValidation(validated, format, { terminal }) {
  switch (format) {
    case "table": {
      const { standard = "unknown", version = "", name, result, gaps } = validated;
      const head = escapeTerminal(`${wordOf(validated).padEnd(10)}${standard} ${version}  ${name}`);
      const table = result.findings.length === 0 ? "" : `
${renderFindingsTable(result, terminal)}`;
      return `${head}
${renderMissingFields(gaps)}${table}`;
    }
    case "json":
      return `${JSON.stringify(jsonOf(validated), null, 2)}
`;
    case "sarif":
      return `${JSON.stringify(renderSarif([validated.result]), null, 2)}
`;
  }
}
function wordOf({ isValid }) {
  return isValid ? "valid" : "invalid";
}
function jsonOf({ name, standard, version, isValid, profiles, gaps, findings }) {
  const counts = countBySeverity(findings);
  return { file: name, standard, version, valid: isValid, profiles, gaps, counts, findings };
}
export {
  aibomGenerateVerb,
  aibomValidateVerb
};
