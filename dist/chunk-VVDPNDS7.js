import {
  listImageTree,
  resolveImage
} from "./chunk-ZUH6YHC5.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  listImageTree,
  resolveImage
};
