import {
  formatReference,
  isReference,
  parseReference,
  plainHttpHost,
  referrersTag
} from "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  formatReference,
  isReference,
  parseReference,
  plainHttpHost,
  referrersTag
};
