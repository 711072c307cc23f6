import {
  runAction,
  verifySpec
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/verify.ts
await runAction(verifySpec, () => import("./chunk-OCAK532P.js").then((action) => action.performVerify));
