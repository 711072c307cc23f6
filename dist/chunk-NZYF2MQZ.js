const { constants } = process.getBuiltinModule("node:os");
import {
  verifyDecision2 as verifyDecision
} from "./chunk-VGY7LCXX.js";
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
  identifyOptions,
  namesAudit
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  messageOf,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/platform/attached-program.ts
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
    const { logDeployment } = await import("./chunk-IIQZLRBK.js");
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
