import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  readVariable
} from "./chunk-XM2FWECZ.js";

// src/actions/support/folder-in-checkout.ts
import path from "node:path";
function folderInCheckout(place, { env }) {
  const root = readVariable("githubWorkspace", env);
  return root === void 0 ? "" : relativeInside(path.resolve(root), path.resolve(place)) ?? "";
}

export {
  folderInCheckout
};
