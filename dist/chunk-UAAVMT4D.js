import {
  renderDecision
} from "./chunk-ROZCE2AM.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-5XYAIPZJ.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-XFHSVH47.js";
import "./chunk-QAKTXOWJ.js";
import "./chunk-TITMTDDK.js";
import "./chunk-D55OLPIG.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-UFNIASSE.js";
import "./chunk-HZHAXMXC.js";
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
import "./chunk-4M3EX522.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import {
  renderEntry
} from "./chunk-SQ3BAJDD.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-NC743WSQ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import "./chunk-FCDH4DTF.js";
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
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-release.ts
var createReleaseVerb = async (options, ports) => {
  const made = await createRelease(
    { ...options, members: options.member, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const lines = [
    `release     ${made.digest}  ${made.release.name}`,
    ...made.release.members.map(
      ({ role, kind, digest, name }) => `${role.padEnd(11)} ${digest}  ${kind} ${name}`
    ),
    `written     ${shownPath(made.file)}`
  ];
  return done(`${lines.join("\n")}
`, { digest: made.digest, file: made.file, release: made.release });
};
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var gateReleaseVerb = async ({ release, ...options }, ports) => {
  const { decision, stored } = await gateRelease(release, options, systemContext(ports));
  const lines = stored.map(({ file }) => `evidence       ${shownPath(file)}
`);
  const isLet = decision.allowed || decision.mode !== "enforce";
  const text = [renderDecision(decision, ports.terminal), ...lines].join("");
  return done(text, { ...decision, stored }, isLet ? 0 : EXIT[decision.verdict]);
};
var verifyReleaseVerb = async ({ release, ...options }, ports) => {
  const asked = { ...options, members: options.member, identify: identifyOptions(options) };
  const { subject, environment, verdict, checks } = await verifyRelease(release, asked, systemContext(ports));
  const view = { subject, environment, verdict, checks };
  return done(renderEntry(view, ports.terminal), view, EXIT[verdict]);
};
var lastReleaseVerb = async ({ releases, ...options }, ports) => {
  const last = await lastRelease(releases, options, systemContext(ports));
  if (last === void 0) return done("none of these may be used\n", { file: null }, 1);
  const { decidedAt } = last.verification;
  return done(`${last.file}
`, { file: last.file, decidedAt: decidedAt?.toISOString() ?? null });
};
export {
  createReleaseVerb,
  gateReleaseVerb,
  lastReleaseVerb,
  verifyReleaseVerb
};
