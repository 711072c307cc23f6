import {
  retireSubject
} from "./chunk-XFA7IVRU.js";
import "./chunk-C3WRBRPW.js";
import "./chunk-TDJSWUMK.js";
import "./chunk-MMSATWAE.js";
import "./chunk-Y6HUTBN5.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-37MYGFNW.js";
import "./chunk-DSBJYIWE.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
import {
  done,
  identifyOptions,
  shownPath
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
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

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
