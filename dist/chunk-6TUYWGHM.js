import {
  retireSubject
} from "./chunk-ICV6S3YE.js";
import "./chunk-V57EUBP3.js";
import "./chunk-N767FSG5.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-5MTNKBSJ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-HOBZNSRN.js";
import "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
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
