import {
  listImageTree,
  resolveImage
} from "./chunk-7HMYHHCH.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  listImageTree,
  resolveImage
};
