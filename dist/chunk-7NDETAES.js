const path = process.getBuiltinModule("node:path");
import {
  isReference,
  parseDigest,
  relativeInside
} from "./chunk-4ABMKW4W.js";
import {
  readVariable
} from "./chunk-4YF2P4A2.js";

// src/actions/support/folder-in-checkout.ts
function folderInCheckout(place, { env }) {
  const root = readVariable("githubWorkspace", env);
  return root === void 0 ? "" : relativeInside(path.resolve(root), path.resolve(place)) ?? "";
}
function folderOfSubject(subject, context) {
  return !isReference(subject) && parseDigest(subject.replace(/^git:/, "gitCommit:")) === void 0 ? folderInCheckout(subject, context) : "";
}

export {
  folderInCheckout,
  folderOfSubject
};
