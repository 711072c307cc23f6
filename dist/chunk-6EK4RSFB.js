import {
  readBomFile
} from "./chunk-VFV36TS2.js";
import {
  validateBomDocument
} from "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import {
  BOM_RULES
} from "./chunk-UIRQIKHF.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import {
  canonicalDigest
} from "./chunk-ZMAAITHR.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

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
