import {
  createSigstoreVerifier
} from "./chunk-N7W53SMD.js";
import "./chunk-3Y4AGD3V.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-3GMZY37P.js";
import "./chunk-CUKISB4N.js";
import "./chunk-UCZTWP4I.js";
import "./chunk-6NXQP7AA.js";
import "./chunk-KJS7EA77.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
