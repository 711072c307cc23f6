import {
  githubOf,
  partiesOf
} from "./chunk-X4AKHVOC.js";
import "./chunk-J3RA2L67.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-D2SJEN7M.js";
import {
  runGates
} from "./chunk-GIYTJYTI.js";
import "./chunk-TSQ3EVGB.js";
import "./chunk-ZEAOB5D4.js";
import "./chunk-PWGRFVDU.js";
import "./chunk-Z5ZU6SQH.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-T5G57NQS.js";
import "./chunk-M5XEYNXD.js";
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
  done,
  identifyOptions,
  shownPath
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import {
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-gate-many.ts
var gateManyVerb = async ({ subjects: given, ...options }, ports) => {
  const context = systemContext(ports);
  const { output: outputs, github: _, ...rest } = options;
  const github = githubOf(options, context.env);
  const judged = await runGates(
    given,
    { ...rest, outputs, github, parties: partiesOf(options), identify: identifyOptions(options) },
    context
  );
  const { environment, policySha256, verdict, subjects } = judged;
  const passed = subjects.filter(({ allowed }) => allowed).length;
  const text = [
    ...subjects.map(lineOf),
    `${String(passed)} of ${String(subjects.length)} may enter ${environment}`,
    ...outputs === void 0 ? [] : [`written        ${shownPath(outputs)}`]
  ];
  const isEnforced = (options.mode ?? "enforce") === "enforce";
  const json = { environment, policySha256, verdict, subjects };
  return done(`${text.join("\n")}
`, json, isEnforced ? EXIT[verdict] : 0);
};
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
function lineOf({ verdict, subject, reason }) {
  return escapeTerminal(`${verdict.padEnd(14)} ${subject}${reason === "" ? "" : `  ${reason}`}`);
}
export {
  gateManyVerb
};
