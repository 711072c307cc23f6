import {
  runAction,
  signSpec
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/sign.ts
await runAction(signSpec, () => import("./chunk-EMJKBLQ4.js").then((action) => action.performSign));
