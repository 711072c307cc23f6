import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-2O7775GP.js";
import "./chunk-ALGBC3YL.js";
import "./chunk-3WVJ4NKX.js";
import {
  SECRET_RULES
} from "./chunk-XSCAFOOZ.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-U6DVULJG.js";
import "./chunk-NQEF74G6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
