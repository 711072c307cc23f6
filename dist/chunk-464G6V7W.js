import {
  scanIac
} from "./chunk-4RNP2KLA.js";
import "./chunk-DTPN4CWC.js";
import {
  IAC_RULES
} from "./chunk-WMTZTECT.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  IAC_RULES,
  scanIac
};
