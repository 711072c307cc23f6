import {
  scoreBomFile
} from "./chunk-UEMKFNUE.js";
import "./chunk-VFV36TS2.js";
import {
  labelledLines,
  remedyLines
} from "./chunk-AVY26RIF.js";
import {
  joinLines,
  paint
} from "./chunk-QYBLFLEH.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-F4ZEYUCJ.js";
import "./chunk-ZQ2JEWQJ.js";
import "./chunk-EZ3AMHBU.js";
import "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import {
  quantity
} from "./chunk-PVUHJFDK.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-NFLA5234.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  escapeUnseen
} from "./chunk-DNG7EB5A.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/report/bom-score-text.ts
function renderBomScore({ name, profile, score, isMet, lines }, terminal) {
  const absent = lines.filter(({ state }) => state === "missing" || state === "unreadable");
  const sorted = [...absent].sort((a, b) => Number(b.level === "required") - Number(a.level === "required"));
  const required = absent.filter(({ level }) => level === "required").length;
  const count = absent.length === 0 ? "nothing is missing" : `${quantity(absent.length, "element")} missing, ${String(required)} of them required`;
  const head = `${score.toFixed(1)} of 100  profile ${profile}  ${escapeUnseen(name)}: ${count}`;
  return joinLines([
    paint(head, isMet ? ["green"] : ["bold"], terminal),
    ...sorted.flatMap((line) => elementLines(line, terminal))
  ]);
}
function elementLines({ title, source, level, state, fix }, terminal) {
  const label = state === "unreadable" ? state : level;
  const about = title === source ? title : `${title} (${source})`;
  return [
    ...labelledLines({ label, styles: level === "required" ? ["bold"] : ["dim"], text: about }, terminal),
    ...fix === void 0 ? [] : remedyLines(fix, terminal)
  ];
}

// src/cli/verb-aibom-score.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var aibomScoreVerb = async ({ file, ...options }, { terminal }) => {
  const scored = await scoreBomFile(file, options);
  const { name, verdict, profile, score, isMet, lines } = scored;
  const json = { file: name, verdict, profile, score, met: isMet, elements: lines };
  return done(renderBomScore(scored, terminal), json, EXIT[verdict]);
};
export {
  aibomScoreVerb
};
