import {
  validateCyclonedx
} from "./chunk-CBRRTQGX.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  validateCyclonedx
};
