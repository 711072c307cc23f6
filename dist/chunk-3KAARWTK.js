import {
  createSigstoreVerifier
} from "./chunk-PASWC53R.js";
import "./chunk-NEHBVJ5U.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-LDJSKYQN.js";
import "./chunk-Y6MTXQB5.js";
import "./chunk-2X3OJAEC.js";
import "./chunk-RKHY5P5X.js";
import "./chunk-KJS7EA77.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
