import {
  renderEntry
} from "./chunk-N7RCMZVF.js";
import "./chunk-TSR3AW23.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import "./chunk-AVY26RIF.js";
import "./chunk-QYBLFLEH.js";
import {
  verifyDecision
} from "./chunk-2EJSIK7O.js";
import "./chunk-4ZTNMO2H.js";
import "./chunk-XE6UUVNU.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-NTB5ISDL.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-JYBAYDDN.js";
import "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import "./chunk-6NBNMDLS.js";
import "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import "./chunk-7XQRL2MU.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError,
  messageOf
} from "./chunk-NK6HLKVL.js";
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
  const verification = await verifyDecision(verify, options, context);
  if (verification.verdict !== "pass") return { kind: "refused", verification };
  if (verification.checks.some(({ id, result }) => id === "files" && result === "warn")) {
    throw new AppError("invalid-input", "the model was named by a digest, so no file was looked at", {
      hint: "give the folder or file that the program loads"
    });
  }
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
