import {
  openVerifiers,
  verifyThreshold
} from "./chunk-A5ESSDDC.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  openVerifiers,
  verifyThreshold
};
