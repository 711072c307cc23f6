const path = process.getBuiltinModule("node:path");
import {
  MAX_BOM_BYTES
} from "./chunk-AOZMNI3X.js";
import {
  readBounded,
  relativeInside
} from "./chunk-BY4RLOBX.js";

// src/flows/read-bom-file.ts
async function readBomFile(file) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: "BOM" });
  return { name: relativeInside(path.resolve("."), file) ?? path.basename(file), bytes };
}

export {
  readBomFile
};
