import {
  findLastEntry,
  stateAfter,
  stateBefore
} from "./chunk-3GKAEWB3.js";
import "./chunk-52TV72XD.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  findLastEntry,
  stateAfter,
  stateBefore
};
