import {
  scanIac
} from "./chunk-L2W5QZ5P.js";
import "./chunk-57BL62AG.js";
import {
  IAC_RULES
} from "./chunk-RIYNS4DA.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  IAC_RULES,
  scanIac
};
