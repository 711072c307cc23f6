import {
  toPolicy
} from "./chunk-773YH64F.js";
import "./chunk-ROKIL53M.js";
import "./chunk-FXVJ2XGD.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  toPolicy
};
