import {
  openStampVerifier,
  stampAudit,
  stampLog
} from "./chunk-EE73JONF.js";
import "./chunk-AHW6PJLO.js";
import "./chunk-3YUX3HO2.js";
import "./chunk-NW53ASGR.js";
import "./chunk-NC743WSQ.js";
import "./chunk-JXTWF3HP.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  openStampVerifier,
  stampAudit,
  stampLog
};
