import {
  generateHubBom,
  generateHubBoms
} from "./chunk-FFTPCI27.js";
import "./chunk-CSGZB2L4.js";
import "./chunk-63A5QHZX.js";
import "./chunk-GWJG2ULI.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-HQOBNXZC.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  generateHubBom,
  generateHubBoms
};
