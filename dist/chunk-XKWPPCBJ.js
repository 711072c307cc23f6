import {
  generateHubBom,
  generateHubBoms
} from "./chunk-QQWXL6U3.js";
import "./chunk-ZIJOGEMN.js";
import "./chunk-5JTTHECB.js";
import "./chunk-QRUMT5NL.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  generateHubBom,
  generateHubBoms
};
