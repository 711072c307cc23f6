import {
  publicGoodTrustedRoot,
  readTrustedRoot
} from "./chunk-CSRQ2GKL.js";
import "./chunk-KJS7EA77.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  publicGoodTrustedRoot,
  readTrustedRoot
};
