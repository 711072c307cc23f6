import {
  scoreBomFile
} from "./chunk-XCHZLLIL.js";
import "./chunk-MANQDVYE.js";
import "./chunk-JUOD237Z.js";
import "./chunk-6TELFKIX.js";
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
import "./chunk-TKUUSHV2.js";
import "./chunk-H6H6AROV.js";
import {
  joinLines,
  labelledLines,
  paint,
  quantity,
  remedyLines
} from "./chunk-XBB4LAOA.js";
import {
  done
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  escapeUnseen
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
