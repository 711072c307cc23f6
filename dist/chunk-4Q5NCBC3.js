import {
  openRegistry
} from "./chunk-HGGJ4YBK.js";
import "./chunk-BK6XO64H.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  openRegistry
};
