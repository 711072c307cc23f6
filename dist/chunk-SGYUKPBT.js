import {
  readBomFile
} from "./chunk-SZC7XSQQ.js";
import {
  validateBomDocument
} from "./chunk-BCXU25IC.js";
import "./chunk-MNP5WJUY.js";
import "./chunk-TAHRM62U.js";
import "./chunk-IOPUBLYQ.js";
import {
  BOM_RULES
} from "./chunk-TWGHAHQU.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import {
  canonicalDigest
} from "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import {
  PRODUCT
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/flows/validate-bom.ts
async function validateBom(file, { clock }) {
  const startedAt = clock();
  const { name, bytes } = await readBomFile(file);
  const validation = await validateBomDocument(bytes, name);
  const result = {
    scanner: {
      kind: "bom",
      name: `${PRODUCT.name}-bom`,
      version: PRODUCT.version,
      rulesSha256: canonicalDigest(BOM_RULES)
    },
    rules: BOM_RULES,
    options: {},
    coverage: { seen: 1, scanned: 1, skipped: [], bytes: bytes.length, complete: true },
    findings: validation.findings,
    startedAt,
    finishedAt: clock()
  };
  return { ...validation, name, result };
}
export {
  validateBom
};
