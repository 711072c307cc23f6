import {
  scanSecretsSpec
} from "./chunk-3X2Y35IU.js";
import {
  runAction
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/scan-secrets.ts
await runAction(
  scanSecretsSpec,
  () => import("./chunk-UKQG6RMG.js").then((action) => action.performScan("secrets"))
);
