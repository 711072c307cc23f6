import {
  renderDecision
} from "./chunk-AXRHAH7R.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-YEBC24YU.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-OWDQHTXR.js";
import "./chunk-S7A5M5BN.js";
import "./chunk-O7BWNKE4.js";
import "./chunk-5NZBVKXZ.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-KKHGSKJD.js";
import "./chunk-KWQI4XXK.js";
import "./chunk-RX3GJTDW.js";
import "./chunk-SSJPJT2S.js";
import "./chunk-ACWVVRWF.js";
import "./chunk-37MYGFNW.js";
import "./chunk-ZEAVQWGI.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-UAF6QNEB.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-EPE6QPT4.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import {
  renderEntry
} from "./chunk-3WVJ4NKX.js";
import "./chunk-JSW25PFQ.js";
import "./chunk-4LXVKSBH.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-5MU6WJAN.js";
import "./chunk-LEPT3H46.js";
import "./chunk-MFD2GKU5.js";
import "./chunk-U6DVULJG.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-NQEF74G6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-N7QKUYNR.js";
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
