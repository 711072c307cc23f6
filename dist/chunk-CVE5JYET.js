import {
  findLastEntry,
  stateAfter,
  stateBefore
} from "./chunk-DBVHYZZ4.js";
import "./chunk-6RBSUHY3.js";
import "./chunk-LWBX6JFW.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  findLastEntry,
  stateAfter,
  stateBefore
};
