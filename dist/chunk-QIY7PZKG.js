import {
  silentProgress,
  systemClock
} from "./chunk-SHOF7NDT.js";

// src/flows/context.ts
function systemContext(parts = {}) {
  const { clock, env, run, progress, mask, tell, askSecret } = parts;
  return {
    clock: clock ?? systemClock,
    env: env ?? process.env,
    run: run ?? runLater,
    progress: progress ?? silentProgress,
    mask: mask ?? noMask,
    tell: tell ?? tellOnStderr,
    askSecret: askSecret ?? askNobody
  };
}
function tellOnStderr(line) {
  process.stderr.write(`${line}
`);
}
var runLater = async (...call) => {
  const { runProgram } = await import("./chunk-73AVTMIV.js");
  return await runProgram(...call);
};
function noMask() {
}
function askNobody() {
  return Promise.resolve(void 0);
}

export {
  systemContext
};
