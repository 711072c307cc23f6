import {
  publicHostIn,
  selectServices,
  selectWitnesses
} from "./chunk-JJSXTUWV.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  publicHostIn,
  selectServices,
  selectWitnesses
};
