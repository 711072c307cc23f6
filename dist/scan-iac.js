import {
  scanIacSpec
} from "./chunk-K3OFPG3W.js";
import {
  runAction
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/scan-iac.ts
await runAction(scanIacSpec, () => import("./chunk-R55F5SUU.js").then((action) => action.performScan("iac")));
