import {
  recordDeployment
} from "./chunk-FVOCANUJ.js";
import "./chunk-DKD2HISK.js";
import "./chunk-KSC5QXUA.js";
import "./chunk-SFWOJ7NM.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-FMV7WUUH.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SWPMGYRL.js";
import "./chunk-7G4V3UJ6.js";
import "./chunk-RT5QIU3N.js";
import "./chunk-HOBZNSRN.js";
import "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
import "./chunk-FXN6KTMN.js";
import "./chunk-PXNI2CAI.js";
import "./chunk-GEFRSNPQ.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  renderEntry
} from "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
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
