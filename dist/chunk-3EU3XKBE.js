import {
  formatInput,
  scoreInput
} from "./chunk-2F5TACBT.js";
import {
  planAnnotations
} from "./chunk-ZBOJBULZ.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signerInputs,
  storeInput
} from "./chunk-LS6RPGQR.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
import {
  scoreBomFile
} from "./chunk-BIIF5SXT.js";
import "./chunk-XMSOI2AG.js";
import "./chunk-F4ZEYUCJ.js";
import "./chunk-2EJO6W6A.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-Q7OW7PHN.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-4EMKBBC3.js";
import {
  generateBoms
} from "./chunk-SCNREPTE.js";
import "./chunk-UB5LDNW7.js";
import "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import {
  namesSigner
} from "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import {
  worstVerdict
} from "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
  const { generateHubBoms } = await import("./chunk-YNALXMVM.js");
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
