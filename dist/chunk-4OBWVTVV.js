import {
  appendedText,
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb
} from "./chunk-IRQSUTOL.js";
import "./chunk-UHCQNILJ.js";
import "./chunk-XHOFKU3F.js";
import "./chunk-VULVLKHB.js";
import "./chunk-7ME6R75X.js";
import "./chunk-DFBLCI4P.js";
import "./chunk-A3SD7IO3.js";
import "./chunk-TCV5AQP6.js";
import "./chunk-YF7RNPEH.js";
import "./chunk-4LXVKSBH.js";
import "./chunk-L366D7XV.js";
import "./chunk-5MU6WJAN.js";
import "./chunk-NQEF74G6.js";
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
  appendedText,
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb
};
