import {
  renderLosses,
  renderMissingFields
} from "./chunk-JWVDCA2V.js";
import {
  renderFindingsList
} from "./chunk-HLI5UFF4.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-5XYAIPZJ.js";
import "./chunk-4EMKBBC3.js";
import {
  generateHubBom
} from "./chunk-CK4OQ2DV.js";
import "./chunk-SCNREPTE.js";
import "./chunk-UB5LDNW7.js";
import "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-FV3ZJRWW.js";
import {
  namesSigner
} from "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  shownPath
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import {
  countText
} from "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
${remarks}${renderFindingsList(findings, ports.terminal)}`;
  const json = {
    ...{ reference, resolvedFrom, digest, format, output, complete, findings, gaps, losses },
    statedFiles: made.statedFiles
  };
  return done(text, json, complete ? 0 : 3);
};
export {
  aibomHubVerb
};
