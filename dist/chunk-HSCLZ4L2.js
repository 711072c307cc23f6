import {
  replayDecision
} from "./chunk-FKEGY7KC.js";
import "./chunk-QAKTXOWJ.js";
import "./chunk-TITMTDDK.js";
import "./chunk-D55OLPIG.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-UFNIASSE.js";
import "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-NC743WSQ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
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
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-replay.ts
var EXIT = { same: 0, different: 1, "inputs-missing": 3 };
var replayVerb = async (options, ports) => {
  const replay = await replayDecision(options.decision, options, systemContext(ports));
  const { outcome, recorded, replayed, ...rest } = replay;
  const json = { outcome, verdict: replayed.verdict, recordedVerdict: recorded.verdict, ...rest };
  return done(textOf(replay), json, EXIT[outcome]);
};
var WORDS = {
  same: "the same decision",
  different: "another decision",
  "inputs-missing": "not everything it was made on is there"
};
function textOf({ outcome, recorded, differences, missing, later, otherVersion }) {
  const lines = [
    `${WORDS[outcome]}: ${recorded.verdict} for ${recorded.environment} at ${recorded.timeVerified}`,
    ...missing.slice(0, 10).map((sha256) => `missing   sha256:${sha256}`),
    ...missing.length > 10 ? [`missing   and ${String(missing.length - 10)} more`] : [],
    ...differences.flatMap(({ what, recorded: then, replayed: now }) => [
      `differs   ${what}`,
      `  then    ${then}`,
      `  now     ${now}`
    ]),
    `bundles   ${String(recorded.inputs.bundles.length)} read then${later === 0 ? "" : `, ${String(later)} younger left aside`}`,
    ...otherVersion === void 0 ? [] : [`version   decided by ${otherVersion}`]
  ];
  return `${lines.map((line) => escapeTerminal(line)).join("\n")}
`;
}
export {
  replayVerb
};
