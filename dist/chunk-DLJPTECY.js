import {
  verifyDecision2 as verifyDecision
} from "./chunk-HZHAXMXC.js";
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
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import {
  renderEntry
} from "./chunk-SQ3BAJDD.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import {
  done,
  identifyOptions,
  namesAudit
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
  AppError,
  messageOf
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/platform/attached-program.ts
import { constants } from "node:os";
var FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH"];
async function runAttached(program, args) {
  const { spawn } = await import("node:child_process");
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { shell: false, stdio: "inherit" });
    const forward = (signal) => {
      child.kill(signal);
    };
    for (const signal of FORWARDED) process.on(signal, forward);
    const release = () => {
      for (const signal of FORWARDED) process.off(signal, forward);
    };
    child.on("error", (cause) => {
      release();
      const hint = `give a program that is installed, or its path`;
      reject(new AppError("not-found", `cannot start ${program}: ${messageOf(cause)}`, { hint, cause }));
    });
    child.on("exit", (exitCode, signal) => {
      release();
      resolve(exitCode ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

// src/flows/exec-verified.ts
async function execVerified(options, context) {
  const { verify, program, args } = options;
  const isLogged = namesAudit(options) !== void 0;
  const verification = await verifyDecision(verify, options, context);
  if (verification.verdict === "pass" && verification.checks.some(({ id, result }) => id === "files" && result === "warn")) {
    throw new AppError("invalid-input", "the model was named by a digest, so no file was looked at", {
      hint: "give the folder or file that the program loads"
    });
  }
  if (isLogged) {
    const { logDeployment } = await import("./chunk-XTDIPRYH.js");
    await logDeployment(verification, options, context);
  }
  if (verification.verdict !== "pass") return { kind: "refused", verification };
  return { kind: "ended", exitCode: await runAttached(program, args) };
}

// src/cli/verb-exec.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var execVerb = async (options, ports) => {
  const [program = "", ...args] = options.command;
  const outcome = await execVerified(
    { ...options, program, args, identify: identifyOptions(options) },
    systemContext(ports)
  );
  switch (outcome.kind) {
    case "ended":
      return { ...done("", void 0), programExitCode: outcome.exitCode };
    case "refused": {
      const { subject, environment, verdict, checks } = outcome.verification;
      const json = { started: false, verdict, subject, environment, checks };
      const text = `${renderEntry(outcome.verification, ports.terminal)}not started: ${program}
`;
      return done(text, json, EXIT[verdict]);
    }
  }
};
export {
  execVerb
};
