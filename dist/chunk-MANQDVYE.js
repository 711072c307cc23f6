const path = process.getBuiltinModule("node:path");
import {
  MAX_BOM_BYTES
} from "./chunk-T5EGFZK7.js";
import {
  readBounded,
  relativeInside
} from "./chunk-4ABMKW4W.js";

// src/flows/read-bom-file.ts
async function readBomFile(file) {
  const bytes = await readBounded(path.resolve(file), { maxBytes: MAX_BOM_BYTES, what: "BOM" });
  return { name: relativeInside(path.resolve("."), file) ?? path.basename(file), bytes };
}

export {
  readBomFile
};
