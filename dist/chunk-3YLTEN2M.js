import {
  openVerifiers,
  verifyThreshold
} from "./chunk-TDECTJAO.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  openVerifiers,
  verifyThreshold
};
