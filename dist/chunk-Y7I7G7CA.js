import {
  renderLosses,
  renderMissingFields
} from "./chunk-7BQP5LVZ.js";
import {
  renderFindingsList
} from "./chunk-LPPEILYJ.js";
import "./chunk-6ID76BGD.js";
import "./chunk-5RCGMJ2B.js";
import {
  generateHubBom
} from "./chunk-QQWXL6U3.js";
import "./chunk-ZIJOGEMN.js";
import "./chunk-5JTTHECB.js";
import "./chunk-QRUMT5NL.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import {
  AIBOM_RULES
} from "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-XBB4LAOA.js";
import {
  namesSigner
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError,
  countText,
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-aibom-hub.ts
var aibomHubVerb = async (options, ports) => {
  if (options.path !== void 0) {
    throw new AppError("invalid-input", "a path and --hub were given", { hint: "give one of them" });
  }
  if (options.evidence !== void 0 || options.audit !== void 0 || namesSigner(options)) {
    throw new AppError("invalid-input", "what a hub says of a model is not evidence about its bytes", {
      hint: "download the model and generate from the folder, or leave --evidence and the signer out"
    });
  }
  const made = await generateHubBom(
    options.hub,
    { ...options, version: options.modelVersion, endpoint: options.hubEndpoint },
    systemContext(ports)
  );
  const { reference, resolvedFrom, digest, format, output, findings, complete, gaps, losses } = made;
  const resolved = resolvedFrom === void 0 ? "" : `  (${resolvedFrom} at this moment)`;
  const files = `${countText(made.statedFiles)} of ${countText(made.facts.files.length)}`;
  const lines = [
    `model     ${reference}${resolved}`,
    `digest    ${digest}  (the hub's word for ${files} files)`,
    `AI-BOM    ${shownPath(output ?? "")}  ${format}${complete ? "" : " (incomplete)"}`
  ].map(escapeTerminal);
  const remarks = `${renderMissingFields(gaps)}${renderLosses(losses)}`;
  const text = `${lines.join("\n")}
${remarks}${renderFindingsList(findings, AIBOM_RULES, ports.terminal)}`;
  const json = {
    ...{ reference, resolvedFrom, digest, format, output, complete, findings, gaps, losses },
    statedFiles: made.statedFiles
  };
  return done(text, json, complete ? 0 : 3);
};
export {
  aibomHubVerb
};
