import {
  checkName,
  planCheckRun
} from "./chunk-ZWBMG6FB.js";
import "./chunk-IHINTPXT.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  checkName,
  planCheckRun
};
