import {
  mergeParts,
  writePart
} from "./chunk-AJTBTCYB.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  mergeParts,
  writePart
};
