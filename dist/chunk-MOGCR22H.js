import {
  publicHostIn,
  selectServices,
  selectWitnesses
} from "./chunk-LOK3LLUV.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  publicHostIn,
  selectServices,
  selectWitnesses
};
