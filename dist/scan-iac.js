import {
  scanIacSpec
} from "./chunk-UNY7QRNJ.js";
import {
  runAction
} from "./chunk-ZVUQUJ6V.js";
import "./chunk-ZRAZ625F.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-5MKKW27T.js";
import "./chunk-LTX2YVQO.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-6MKCSDAL.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/scan-iac.ts
await runAction(scanIacSpec, () => import("./chunk-DTAZCAWW.js").then((action) => action.performScan("iac")));
