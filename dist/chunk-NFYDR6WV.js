import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-CAUNFMJO.js";
import "./chunk-VXIR3XJ5.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-FWB5XYVD.js";
import {
  SECRET_RULES
} from "./chunk-WFTAYWTK.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
