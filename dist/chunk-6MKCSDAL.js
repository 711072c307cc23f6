import {
  silentProgress
} from "./chunk-WLG2YDQ2.js";
import {
  systemClock
} from "./chunk-GCLOALBY.js";

// src/flows/context.ts
function systemContext(parts = {}) {
  return {
    clock: systemClock,
    env: process.env,
    run: runLater,
    progress: silentProgress,
    mask: noMask,
    tell: tellOnStderr,
    ...parts
  };
}
function tellOnStderr(line) {
  process.stderr.write(`${line}
`);
}
var runLater = async (...call) => {
  const { runProgram } = await import("./chunk-LYWQLG2S.js");
  return await runProgram(...call);
};
function noMask() {
}

export {
  systemContext
};
