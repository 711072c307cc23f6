import {
  findLastEntry,
  stateAfter,
  stateBefore
} from "./chunk-LKSJNF3O.js";
import "./chunk-PRTEGFGP.js";
import "./chunk-MDXIPKCG.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  findLastEntry,
  stateAfter,
  stateBefore
};
