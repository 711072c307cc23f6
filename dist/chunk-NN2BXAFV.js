import {
  openVerifiers,
  verifyThreshold
} from "./chunk-HT3CBTB2.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  openVerifiers,
  verifyThreshold
};
