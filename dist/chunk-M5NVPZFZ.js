import {
  appendedText,
  auditAppendVerb,
  auditProveVerb,
  auditShowVerb,
  auditVerifyVerb,
  nameOfSigner
} from "./chunk-DOAK7237.js";
import "./chunk-G5H64BDO.js";
import "./chunk-BR7HIVU5.js";
import "./chunk-ROLTBBL6.js";
import "./chunk-4APFH7BH.js";
import "./chunk-SLD6MZJP.js";
import "./chunk-46A2IYWR.js";
import "./chunk-DBTMWZ3Y.js";
import "./chunk-6RBSUHY3.js";
import "./chunk-6SECBVNQ.js";
import "./chunk-KB7DMVK7.js";
import "./chunk-LWBX6JFW.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
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
