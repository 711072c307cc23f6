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
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-LSDHB4YX.js";
import {
  joinLines,
  labelledLines,
  paint,
  quantity,
  remedyLines
} from "./chunk-SQ3BAJDD.js";
import "./chunk-FCDH4DTF.js";
import {
  done
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  escapeUnseen
} from "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
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
