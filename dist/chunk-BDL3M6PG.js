import {
  recordDeployment
} from "./chunk-CTTLORMW.js";
import "./chunk-VGY7LCXX.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-WUYK6NJG.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-FWBSLVLO.js";
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
  identifyOptions
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  escapeTerminal,
  readVariable,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-deployed.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var deployedVerb = async (options, ports) => {
  const context = systemContext(ports);
  const token = readVariable("githubToken", context.env);
  if (token === void 0) {
    throw new AppError("invalid-input", "there is no token to record a deployment with", {
      hint: "put one that may write deployments into the variable GITHUB_TOKEN"
    });
  }
  const apiUrl = readVariable("githubApiUrl", context.env) ?? "https://api.github.com";
  const { github: repository, ...rest } = options;
  const { verification, recorded } = await recordDeployment(
    options.subject,
    { ...rest, github: { token, apiUrl, repository }, identify: identifyOptions(options) },
    context
  );
  const { subject, environment, verdict, checks } = verification;
  const lines = recorded === void 0 ? "not recorded\n" : `deployment       ${String(recorded.deployment)} of ${repository}
artifact record  ${recorded.artifactRecord}
`;
  const text = `${renderEntry(verification, ports.terminal)}
${escapeTerminal(lines)}`;
  return done(text, { verdict, subject, environment, checks, recorded }, EXIT[verdict]);
};
export {
  deployedVerb
};
