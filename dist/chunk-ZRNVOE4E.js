import {
  appendedText,
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb,
  nameOfSigner
} from "./chunk-KPCU73VG.js";
import "./chunk-AJM7ULGF.js";
import "./chunk-EVAOZPQP.js";
import "./chunk-J66SIDGC.js";
import "./chunk-ANIVR7HS.js";
import "./chunk-JQNKI6SB.js";
import "./chunk-Y2CMJJD3.js";
import "./chunk-CXZHLVQC.js";
import "./chunk-PRTEGFGP.js";
import "./chunk-6BKCZXZU.js";
import "./chunk-IGFICRCP.js";
import "./chunk-MDXIPKCG.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  appendedText,
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb,
  nameOfSigner
};
