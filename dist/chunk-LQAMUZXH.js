import {
  verifyVerb
} from "./chunk-HLIWUNQY.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  verifyVerb
};
