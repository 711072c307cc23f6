import {
  scanIac
} from "./chunk-B76GTXC3.js";
import "./chunk-H464W54P.js";
import {
  IAC_RULES
} from "./chunk-I4ASFKTF.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  IAC_RULES,
  scanIac
};
