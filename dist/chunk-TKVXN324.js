import {
  githubOf,
  partiesOf
} from "./chunk-RGMBGUHY.js";
import "./chunk-554H547G.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-3332MVPY.js";
import {
  runGates
} from "./chunk-D6Y55ZIJ.js";
import "./chunk-MVVU27XD.js";
import "./chunk-SPKE6AIG.js";
import "./chunk-5UAWM2PK.js";
import "./chunk-7ON2J65D.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JXFDACTD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-V6MCI33V.js";
import "./chunk-7VWAED3E.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-KB7DMVK7.js";
import "./chunk-SBB7ZSFS.js";
import "./chunk-AZEKTXDY.js";
import "./chunk-E23XDPNY.js";
import "./chunk-M5GAYHAH.js";
import "./chunk-ROKIL53M.js";
import "./chunk-FXVJ2XGD.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
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
