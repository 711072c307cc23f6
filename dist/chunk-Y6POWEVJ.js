import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  validateBomDocument
} from "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import {
  BOM_RULES
} from "./chunk-UMXAUIAC.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import {
  canonicalDigest
} from "./chunk-4ABMKW4W.js";
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
