import {
  generateHubBom,
  generateHubBoms
} from "./chunk-E7JLPCDZ.js";
import "./chunk-IPFPS6T3.js";
import "./chunk-MRHMUUU4.js";
import "./chunk-AIHQHWD4.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-NVI5A2OH.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  generateHubBom,
  generateHubBoms
};
