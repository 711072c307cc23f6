import {
  IAC_RULES,
  scanIac
} from "./chunk-QX2XB2GE.js";
import "./chunk-QBIAIBCN.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  IAC_RULES,
  scanIac
};
