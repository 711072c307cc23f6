import {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
} from "./chunk-IKAAB4J5.js";
import "./chunk-J66SIDGC.js";
import "./chunk-Y2CMJJD3.js";
import "./chunk-6BKCZXZU.js";
import "./chunk-IGFICRCP.js";
import "./chunk-MDXIPKCG.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
};
