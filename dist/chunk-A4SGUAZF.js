import {
  findLastEntry,
  stateAfter,
  stateBefore
} from "./chunk-5NSEVTUQ.js";
import "./chunk-CIITAQVY.js";
import "./chunk-A6FXQRXB.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  findLastEntry,
  stateAfter,
  stateBefore
};
