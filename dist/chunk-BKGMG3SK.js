import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  MAX_BOM_BYTES
} from "./chunk-VK7T4434.js";
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
