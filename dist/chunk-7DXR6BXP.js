import {
  checkName,
  planCheckRun
} from "./chunk-2I5SDWSM.js";
import "./chunk-EY6MT7SK.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  checkName,
  planCheckRun
};
