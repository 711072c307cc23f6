import {
  relativeInside
} from "./chunk-TRNU433F.js";
import {
  readVariable
} from "./chunk-SHOF7NDT.js";

// src/actions/support/folder-in-checkout.ts
import path from "node:path";
function folderInCheckout(place, { env }) {
  const root = readVariable("githubWorkspace", env);
  return root === void 0 ? "" : relativeInside(path.resolve(root), path.resolve(place)) ?? "";
}

export {
  folderInCheckout
};
