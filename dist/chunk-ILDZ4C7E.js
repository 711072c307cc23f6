import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-3HD2XKMY.js";
import "./chunk-57BL62AG.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-JZYA3633.js";
import {
  SECRET_RULES
} from "./chunk-UJWBLHH5.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
