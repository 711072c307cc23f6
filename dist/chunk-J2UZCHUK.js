import {
  replayDecision
} from "./chunk-IM3TAEWW.js";
import "./chunk-BTJETBFY.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
function textOf({ outcome, recorded, signedBy, differences, missing, later, otherVersion }) {
  const lines = [
    `${WORDS[outcome]}: ${recorded.verdict} for ${recorded.environment} at ${recorded.timeVerified}`,
    ...signedBy === void 0 ? [] : [`signed by ${signedBy}`],
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
