import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-IUTEDNBP.js";
import "./chunk-QBIAIBCN.js";
import "./chunk-GFDDDHDQ.js";
import {
  SECRET_RULES
} from "./chunk-U2AMK4UO.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
