import {
  readBomFile
} from "./chunk-XMSOI2AG.js";
import {
  validateBomDocument
} from "./chunk-Q7OW7PHN.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import {
  BOM_RULES
} from "./chunk-H33MUNXO.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-FCDH4DTF.js";
import {
  canonicalDigest
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import {
  PRODUCT
} from "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
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
