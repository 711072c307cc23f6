import {
  mergeParts,
  writePart
} from "./chunk-FAW2LLRL.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  mergeParts,
  writePart
};
