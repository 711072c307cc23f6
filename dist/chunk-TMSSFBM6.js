import {
  signAudit
} from "./chunk-RRNNGE66.js";
import "./chunk-IKAAB4J5.js";
import "./chunk-J66SIDGC.js";
import "./chunk-JQNKI6SB.js";
import "./chunk-Y2CMJJD3.js";
import "./chunk-6BKCZXZU.js";
import "./chunk-IGFICRCP.js";
import "./chunk-MDXIPKCG.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  signAudit
};
