import {
  formatInput,
  scoreInput
} from "./chunk-RPPPG4PL.js";
import {
  planAnnotations
} from "./chunk-YAT6YZV6.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  storeInput
} from "./chunk-XDE5J3ZP.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  scoreBomFile
} from "./chunk-XCHZLLIL.js";
import "./chunk-MANQDVYE.js";
import {
  generateBoms
} from "./chunk-ZIJOGEMN.js";
import "./chunk-5JTTHECB.js";
import "./chunk-QRUMT5NL.js";
import "./chunk-JUOD237Z.js";
import "./chunk-6TELFKIX.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-UMXAUIAC.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import {
  namesSigner
} from "./chunk-F3LVSCKF.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError,
  worstVerdict
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/aibom.ts
var performAibom = async (inputs, { context }) => {
  const formats = formatInput(inputs.format);
  const minimum = scoreInput(inputs["min-score"]);
  const profile = inputs["score-profile"];
  const { boms, name, bundle, stated } = await describeModel(inputs, formats, context);
  const [made] = boms;
  const paths = boms.flatMap(({ output }) => output ?? []);
  const isScored = minimum !== void 0 || profile !== void 0;
  const scored = isScored ? await scoreBomFile(made.output ?? "", { profile, minimum }) : void 0;
  const ofScore = minimum === void 0 ? "pass" : scored?.verdict ?? "pass";
  const verdict = worstVerdict([made.complete ? "pass" : "indeterminate", ofScore]);
  const state = made.complete ? "every file was read" : "not every file could be read";
  const score = scored === void 0 ? void 0 : `${String(scored.score)} by ${scored.profile}`;
  return {
    verdict,
    headline: `AI-BOM of ${made.digest}: ${state}${score === void 0 ? "" : `, score ${score}`}`,
    summary: renderFacts("AI-BOM", verdict, [
      ["Model", name],
      ["Digest", made.digest],
      ["Hashes", stated],
      ...boms.flatMap(({ output, format }) => [["Document", output], ["Format", format]]),
      ["Completeness", state],
      ["Score", score],
      ...(scored?.lines ?? []).filter(isMissing).slice(0, 20).map(missingElement),
      ...boms.flatMap(({ gaps }) => gaps.slice(0, 20).map(fieldGap)),
      ...boms.flatMap(({ losses }) => losses.map((loss) => ["Lost", loss])),
      ...made.findings.slice(0, 20).map(({ location, message }) => [location.path, message])
    ]),
    outputs: {
      digest: made.digest,
      bom: made.output ?? "",
      boms: paths.join("\n"),
      score: scored === void 0 ? "" : String(scored.score),
      bundle
    },
    annotations: planAnnotations(made.findings)
  };
};
async function describeModel(inputs, formats, context) {
  const { model, hub } = inputs;
  if (model !== void 0 && hub === void 0) {
    if (inputs["hub-endpoint"] !== void 0)
      throw new AppError("invalid-input", "input hub-endpoint was given and hub was not");
    const options = {
      ...inputs,
      ...signerInputs(inputs),
      formats,
      evidence: storeInput(inputs.evidence),
      identify: identifyInputs(inputs)
    };
    const boms2 = await generateBoms(model, options, context);
    return { boms: boms2, name: boms2[0].subject.name, bundle: boms2[0].stored?.file ?? "" };
  }
  if (model !== void 0 || hub === void 0)
    throw new AppError("invalid-input", "one of the inputs model and hub is required");
  if (inputs.evidence.length > 0 || inputs.audit !== void 0 || namesSigner({ ...inputs, ...signerInputs(inputs) })) {
    throw new AppError("invalid-input", "what a hub says of a model is not evidence about its bytes", {
      hint: "download the model and give the folder as model, or leave evidence and the signer out"
    });
  }
  if (inputs.ignore.length > 0 || inputs["allow-symlinks"] === true)
    throw new AppError(
      "invalid-input",
      "inputs ignore and allow-symlinks are for folders, and hub was given"
    );
  const { generateHubBoms } = await import("./chunk-XKWPPCBJ.js");
  const boms = await generateHubBoms(hub, { ...inputs, formats, endpoint: inputs["hub-endpoint"] }, context);
  const { reference, statedFiles, facts } = boms[0];
  const stated = `the hub's word for ${String(statedFiles)} of ${String(facts.files.length)} files`;
  return { boms, name: reference, bundle: "", stated };
}
function isMissing({ state }) {
  return state === "missing" || state === "unreadable";
}
function missingElement({ level, title, fix = "" }) {
  return [`Missing, ${level}`, `${title}: ${fix}`];
}
function fieldGap({ profile, field, element, fill }) {
  const where = fill === void 0 ? "" : ` (aibom.yml: ${fill})`;
  return [`Profile ${profile}`, `${element} lacks ${field}${where}`];
}
export {
  performAibom
};
