import {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
} from "./chunk-C6GXO7LP.js";
import "./chunk-2P7EW3NT.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
};
