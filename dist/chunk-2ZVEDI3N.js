import {
  verifyDecision2 as verifyDecision
} from "./chunk-KWQI4XXK.js";
import "./chunk-RX3GJTDW.js";
import "./chunk-SSJPJT2S.js";
import "./chunk-ACWVVRWF.js";
import "./chunk-37MYGFNW.js";
import "./chunk-ZEAVQWGI.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-UAF6QNEB.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-EPE6QPT4.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-3WVJ4NKX.js";
import "./chunk-JSW25PFQ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-5MU6WJAN.js";
import "./chunk-LEPT3H46.js";
import "./chunk-MFD2GKU5.js";
import "./chunk-NQEF74G6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-N7QKUYNR.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  verifyDecision
};
