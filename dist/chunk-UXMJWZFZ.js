import {
  openRegistry
} from "./chunk-O4M4KOAX.js";
import "./chunk-7UQOAQ2D.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  openRegistry
};
