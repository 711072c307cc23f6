import {
  readAnnotations,
  signImages
} from "./chunk-MWMXYGEU.js";
import "./chunk-MPF7OSHW.js";
import "./chunk-ZUH6YHC5.js";
import "./chunk-VOAAK24E.js";
import "./chunk-PC4JBT6I.js";
import "./chunk-O4M4KOAX.js";
import "./chunk-7UQOAQ2D.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  readAnnotations,
  signImages
};
