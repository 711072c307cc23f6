import {
  retireSubject
} from "./chunk-GM6XBEBG.js";
import "./chunk-NGJ2EPPZ.js";
import "./chunk-IIITWK7H.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-5MTNKBSJ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-retire.ts
var retireVerb = async (options, ports) => {
  const { environment, all } = options;
  if (all === true === (environment !== void 0)) {
    throw new AppError("invalid-input", "say for which environments: --environment NAME or --all", {
      hint: "--environment may be repeated; --all is also about environments that do not exist yet"
    });
  }
  const made = await retireSubject(
    options.subject,
    { ...options, environments: environment ?? "all", identify: identifyOptions(options) },
    systemContext(ports)
  );
  const lines = [
    `retired     ${made.digest}  ${made.subject.name}`,
    `by          ${made.person}`,
    `for         ${made.environments === "all" ? "all environments" : made.environments.join(", ")}`,
    `evidence    ${shownPath(made.stored.file)}`,
    ...made.notified === void 0 ? [] : [`notice      ${shownPath(made.notified)}`],
    "This evidence must reach every store that a gate or a door reads. Who reads none of them is stopped",
    `by this line on the deny-list:
  ${made.denyLine}`
  ];
  return done(`${lines.join("\n")}
`, { ...made, retiredAt: made.retiredAt.toISOString() });
};
export {
  retireVerb
};
