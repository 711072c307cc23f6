import {
  gateSpec,
  runAction
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/gate.ts
await runAction(gateSpec, () => import("./chunk-6WWIPOES.js").then((action) => action.performGate));
