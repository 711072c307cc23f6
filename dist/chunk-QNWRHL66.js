import {
  signFile,
  verifyFile
} from "./chunk-WWQEVTQX.js";
import "./chunk-NITXBH3L.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  signFile,
  verifyFile
};
