import {
  scanIac
} from "./chunk-7RLSYW2D.js";
import "./chunk-VXIR3XJ5.js";
import {
  IAC_RULES
} from "./chunk-7UKHP35O.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  IAC_RULES,
  scanIac
};
