import {
  generateHubBom,
  generateHubBoms
} from "./chunk-QTVTSSUL.js";
import "./chunk-IDUT4CRM.js";
import "./chunk-D6Y2TYLV.js";
import "./chunk-NJMAD7AZ.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-QLNK5F62.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  generateHubBom,
  generateHubBoms
};
