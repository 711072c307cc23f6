import {
  asModel,
  identifyImage
} from "./chunk-EQSJNU66.js";
import "./chunk-IDFWSIWA.js";
import "./chunk-65DB6EQZ.js";
import "./chunk-NIQ3I3QF.js";
import "./chunk-CMLJ67MV.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  asModel,
  identifyImage
};
