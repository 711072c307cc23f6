import {
  tryLayers,
  verifyRegistryModel
} from "./chunk-4LLSYJFA.js";
import "./chunk-7TLBBWCF.js";
import "./chunk-IBARC34V.js";
import "./chunk-GDHVWOF6.js";
import "./chunk-WUYK6NJG.js";
import "./chunk-FWBSLVLO.js";
import "./chunk-C6NTCCSZ.js";
import "./chunk-FL2NWFGJ.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  tryLayers,
  verifyRegistryModel
};
