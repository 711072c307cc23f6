import {
  relativeInside
} from "./chunk-VWHVR7RR.js";

// src/cli/shown-path.ts
import path from "node:path";
function shownPath(file) {
  const inside = relativeInside(path.resolve("."), file);
  return inside === void 0 || inside === "" ? file : inside;
}

export {
  shownPath
};
