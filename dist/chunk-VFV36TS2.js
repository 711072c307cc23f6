import {
  MAX_BOM_BYTES
} from "./chunk-2YN7UQKW.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import {
  readBounded
} from "./chunk-ZWNYNENW.js";

// src/flows/read-bom-file.ts
import path from "node:path";
async function readBomFile(file) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: "BOM" });
  return { name: relativeInside(path.resolve("."), file) ?? path.basename(file), bytes };
}

export {
  readBomFile
};
