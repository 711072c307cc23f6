import {
  renderLosses,
  renderMissingFields
} from "./chunk-7BQP5LVZ.js";
import {
  renderFindingsList,
  renderFindingsTable
} from "./chunk-LPPEILYJ.js";
import "./chunk-6ID76BGD.js";
import "./chunk-5RCGMJ2B.js";
import {
  renderSarif
} from "./chunk-P7KL5W7A.js";
import {
  generateBom
} from "./chunk-5JTTHECB.js";
import "./chunk-QRUMT5NL.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import {
  AIBOM_RULES
} from "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-F3LVSCKF.js";
import {
  done,
  identifyOptions,
  shownPath,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError,
  countBySeverity,
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-aibom.ts
var aibomGenerateVerb = async (options, ports) => {
  if (options.hub !== void 0) {
    const { aibomHubVerb } = await import("./chunk-Y7I7G7CA.js");
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
${remarks}${renderFindingsList(findings, AIBOM_RULES, ports.terminal)}`;
  const json = { subject, digest, format, output, complete, findings, gaps, losses, evidence: stored };
  return done(text, json, complete ? 0 : 3);
};
var aibomValidateVerb = async (options, ports) => {
  const { validateBom } = await import("./chunk-Y6POWEVJ.js");
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
