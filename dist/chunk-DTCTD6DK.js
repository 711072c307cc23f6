import {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
} from "./chunk-CUKISB4N.js";
import "./chunk-UCZTWP4I.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  readTimestampTrust,
  timestampTrustOfPem,
  timestampTrustOfRoot
};
