import {
  replayDecision
} from "./chunk-XYJJAF4C.js";
import "./chunk-ZEAOB5D4.js";
import "./chunk-PWGRFVDU.js";
import "./chunk-Z5ZU6SQH.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-T5G57NQS.js";
import "./chunk-KSC5QXUA.js";
import "./chunk-SFWOJ7NM.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-HOBZNSRN.js";
import "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
import "./chunk-FXN6KTMN.js";
import "./chunk-PXNI2CAI.js";
import "./chunk-GEFRSNPQ.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import {
  done
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
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
