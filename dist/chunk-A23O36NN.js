import {
  renderLosses,
  renderMissingFields
} from "./chunk-JWVDCA2V.js";
import {
  renderFindingsList,
  renderFindingsTable
} from "./chunk-HLI5UFF4.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-5XYAIPZJ.js";
import {
  renderSarif
} from "./chunk-QJMVJVFH.js";
import "./chunk-4EMKBBC3.js";
import {
  generateBom
} from "./chunk-UB5LDNW7.js";
import "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  identifyOptions,
  shownPath,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  countBySeverity,
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-aibom.ts
var aibomGenerateVerb = async (options, ports) => {
  if (options.hub !== void 0) {
    const { aibomHubVerb } = await import("./chunk-W7CMVQNW.js");
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
  const { validateBom } = await import("./chunk-PLF4G2RK.js");
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
