import {
  verifyDecision2 as verifyDecision
} from "./chunk-HZHAXMXC.js";
import "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-4M3EX522.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-OWWKU2X2.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-F37F3WSG.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
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
