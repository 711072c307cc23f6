import {
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf
} from "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf
};
