import {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
} from "./chunk-Y6MTXQB5.js";
import "./chunk-2X3OJAEC.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
};
