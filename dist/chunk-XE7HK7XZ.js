import {
  githubOf,
  partiesOf
} from "./chunk-MZEDRBUH.js";
import "./chunk-T733FHRT.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-XNICAARP.js";
import {
  runGates
} from "./chunk-5RQEV7LB.js";
import "./chunk-5Y6JP3HI.js";
import "./chunk-RDCQTPIR.js";
import "./chunk-CRYQBIKE.js";
import "./chunk-4PQ7LUAP.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-DIUHCFHE.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-BL77FUQO.js";
import "./chunk-JNJCVS4V.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-IGFICRCP.js";
import "./chunk-TPAOTQN5.js";
import "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
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
