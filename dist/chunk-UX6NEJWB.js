import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
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
