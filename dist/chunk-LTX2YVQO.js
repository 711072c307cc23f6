import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/platform/node-version.ts
var MIN_MAJOR = 24;
function requireNode(version) {
  if (Number(version.split(".")[0]) >= MIN_MAJOR) return;
  throw new AppError(
    "invalid-input",
    `this is Node ${version}, and Node ${String(MIN_MAJOR)} or later is needed`,
    {
      hint: `run it with Node ${String(MIN_MAJOR)}; in this repository "npm ci" brings one, node_modules/.bin/node`
    }
  );
}

export {
  requireNode
};
