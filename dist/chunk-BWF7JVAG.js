import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-TY6OSIRY.js";
import "./chunk-DTPN4CWC.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-VTZY6T73.js";
import {
  SECRET_RULES
} from "./chunk-3M5B6FAQ.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
