import {
  formatInput,
  generateBoms,
  scoreInput
} from "./chunk-GIIPUOA7.js";
import {
  planAnnotations
} from "./chunk-NBDEBFPR.js";
import {
  storeInput
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import "./chunk-OCHEBHQE.js";
import {
  scoreBomFile
} from "./chunk-UEMKFNUE.js";
import "./chunk-VFV36TS2.js";
import "./chunk-MMLPGCD4.js";
import "./chunk-JQTFLVH4.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-F4ZEYUCJ.js";
import "./chunk-ZQ2JEWQJ.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-ORY6JBGL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-UH5H67IL.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import {
  worstVerdict
} from "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/aibom.ts
var performAibom = async (inputs, { context }) => {
  const formats = formatInput(inputs.format);
  const minimum = scoreInput(inputs["min-score"]);
  const profile = inputs["score-profile"];
  const boms = await generateBoms(
    inputs.model,
    {
      ...inputs,
      ...signerInputs(inputs),
      formats,
      evidence: storeInput(inputs.evidence),
      identify: identifyInputs(inputs)
    },
    context
  );
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
      ["Model", made.subject.name],
      ["Digest", made.digest],
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
      bundle: made.stored?.file ?? ""
    },
    annotations: planAnnotations(made.findings)
  };
};
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
