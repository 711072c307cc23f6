import {
  checkPosture
} from "./chunk-IREYCHCK.js";
import "./chunk-FXVJ2XGD.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  checkPosture
};
