import {
  IAC_RULES,
  scanIac
} from "./chunk-JHCLFO6J.js";
import "./chunk-HI26U3D2.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-FCDH4DTF.js";
import "./chunk-TRNU433F.js";
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
  IAC_RULES,
  scanIac
};
