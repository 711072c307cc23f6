import {
  MAX_BOM_BYTES
} from "./chunk-Q7OW7PHN.js";
import {
  readBounded,
  relativeInside
} from "./chunk-TRNU433F.js";

// src/flows/read-bom-file.ts
import path from "node:path";
async function readBomFile(file) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: "BOM" });
  return { name: relativeInside(path.resolve("."), file) ?? path.basename(file), bytes };
}

export {
  readBomFile
};
