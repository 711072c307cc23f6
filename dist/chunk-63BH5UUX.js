import {
  renderDecision
} from "./chunk-DUA7YVQH.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-5RCGMJ2B.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-NY53E7D6.js";
import "./chunk-BTJETBFY.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-VGY7LCXX.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-WUYK6NJG.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-FWBSLVLO.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  renderEntry
} from "./chunk-XBB4LAOA.js";
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
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
