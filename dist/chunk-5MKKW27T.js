import {
  AppError,
  isAppError,
  messageOf
} from "./chunk-NK6HLKVL.js";

// src/platform/exec.ts
var runProgram = async (program, args, options) => {
  const { spawn } = await import("node:child_process");
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      shell: false,
      detached: options.ownGroup === true && process.platform !== "win32",
      stdio: ["pipe", "pipe", "pipe"]
    });
    const output = collectOutput(options.maxOutputBytes);
    let failure;
    const stop = (error) => {
      failure ??= error;
      endGroup(child.pid, options);
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => {
      stop(timedOut(program, options));
    }, options.timeoutMs);
    const take = (stream) => (chunk) => {
      if (!output.add(stream, chunk)) stop(tooMuch(program, options));
    };
    child.stdin.on("error", () => void 0);
    child.stdin.end(options.input ?? "");
    child.stdout.on("data", take("stdout"));
    child.stderr.on("data", take("stderr"));
    child.on("error", (cause) => {
      failure ??= cannotStart(program, cause);
      clearTimeout(timer);
      reject(failure);
    });
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      if (failure !== void 0) reject(failure);
      else if (exitCode === null)
        reject(new AppError("tool-failed", `${program} was ended by ${String(signal)}`));
      else resolve({ exitCode, ...output.result() });
    });
  });
};
function endGroup(pid, { ownGroup }) {
  if (ownGroup !== true || pid === void 0 || process.platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
  }
}
var runProgramInAction = async (program, args, options) => {
  const { exec } = await import("./chunk-C7QR2KD7.js");
  const output = collectOutput(options.maxOutputBytes);
  let overflow = false;
  const take = (stream) => (chunk) => {
    overflow = !output.add(stream, chunk) || overflow;
  };
  let timer;
  const timeout = new Promise((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(timedOut(program, options));
    }, options.timeoutMs);
  });
  try {
    const run = exec(quoteForExec(program), [...args], {
      ...options.cwd === void 0 ? {} : { cwd: options.cwd },
      env: definedOnly(options.env ?? process.env),
      ignoreReturnCode: true,
      ...options.input === void 0 ? {} : { input: Buffer.from(options.input) },
      silent: true,
      listeners: { stdout: take("stdout"), stderr: take("stderr") }
    });
    const exitCode = await Promise.race([run, timeout]).catch((cause) => {
      throw isAppError(cause) ? cause : cannotStart(program, cause);
    });
    if (overflow) throw tooMuch(program, options);
    return { exitCode, ...output.result() };
  } finally {
    clearTimeout(timer);
  }
};
function collectOutput(maxBytes) {
  const chunks = { stdout: [], stderr: [] };
  const sizes = { stdout: 0, stderr: 0 };
  return {
    /** False once a stream has gone over the bound; what is over is dropped. */
    add(stream, chunk) {
      sizes[stream] += chunk.length;
      if (sizes[stream] > maxBytes) return false;
      chunks[stream].push(chunk);
      return true;
    },
    result: () => ({
      stdout: Buffer.concat(chunks.stdout),
      stderr: Buffer.concat(chunks.stderr).toString("utf8")
    })
  };
}
function quoteForExec(program) {
  return /\s/.test(program) ? `"${program}"` : program;
}
function definedOnly(env) {
  return Object.fromEntries(
    Object.entries(env).filter((pair) => pair[1] !== void 0)
  );
}
function timedOut(program, options) {
  return new AppError("timeout", `${program} did not end within ${String(options.timeoutMs / 1e3)} s`);
}
function tooMuch(program, options) {
  return new AppError(
    "limit-exceeded",
    `${program} wrote more than ${String(options.maxOutputBytes)} bytes of output`
  );
}
function cannotStart(program, cause) {
  return new AppError("tool-failed", `cannot run ${program}: ${messageOf(cause)}`, {
    hint: `install ${program} or put it on the PATH`,
    cause
  });
}

export {
  runProgram,
  runProgramInAction
};
