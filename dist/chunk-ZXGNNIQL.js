import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  readVariable
} from "./chunk-5YPH3SL2.js";

// src/actions/support/folder-in-checkout.ts
import path from "node:path";
function folderInCheckout(place, { env }) {
  const root = readVariable("githubWorkspace", env);
  return root === void 0 ? "" : relativeInside(path.resolve(root), path.resolve(place)) ?? "";
}

export {
  folderInCheckout
};
