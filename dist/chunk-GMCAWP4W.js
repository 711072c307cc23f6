import {
  validateCyclonedx
} from "./chunk-YCJMGQ2E.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  validateCyclonedx
};
