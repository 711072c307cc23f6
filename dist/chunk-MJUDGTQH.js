import {
  validateCyclonedx
} from "./chunk-OCKNGLHR.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  validateCyclonedx
};
