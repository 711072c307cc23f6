import {
  recordDeployment
} from "./chunk-KXRWGX5S.js";
import "./chunk-LC27QPGE.js";
import "./chunk-BL77FUQO.js";
import "./chunk-JNJCVS4V.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-55RGCV4V.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-D4CVDLQD.js";
import "./chunk-HGGJ4YBK.js";
import "./chunk-BK6XO64H.js";
import "./chunk-TPAOTQN5.js";
import "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  renderEntry
} from "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions
} from "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
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
