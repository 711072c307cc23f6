import {
  checkName,
  planCheckRun
} from "./chunk-OVQBD3MJ.js";
import "./chunk-QZ3MSJL3.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  checkName,
  planCheckRun
};
