import {
  mergeParts,
  writePart
} from "./chunk-KQ44UPY5.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  mergeParts,
  writePart
};
