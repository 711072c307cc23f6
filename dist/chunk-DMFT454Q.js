import {
  refuseInside
} from "./chunk-2R2FOX5A.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";

// src/flows/store-names.ts
import path from "node:path";
function parseStore(text) {
  if (/^oci(\+http)?:\/\//.test(text)) return { kind: "oci", target: text };
  if (text.startsWith("github:")) return { kind: "github", repository: text.slice("github:".length) };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    throw new AppError("invalid-input", `${JSON.stringify(text)} is not an evidence store`, {
      hint: "give a folder, oci://HOST/REPOSITORY or github:OWNER/NAME"
    });
  }
  return { kind: "folder", directory: path.resolve(text) };
}
function storeList(names) {
  return typeof names === "string" ? [names] : names;
}
function storeFolders(names) {
  return storeList(names ?? []).flatMap((name) => {
    const place = parseStore(name);
    return place.kind === "folder" ? [place.directory] : [];
  });
}
function refuseStoreInside(model, names) {
  for (const directory of storeFolders(names)) refuseInside(model, directory, "evidence store");
}

export {
  parseStore,
  storeList,
  storeFolders,
  refuseStoreInside
};
