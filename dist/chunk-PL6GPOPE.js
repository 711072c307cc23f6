import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  appendToAudit,
  checkpointFile,
  proveAudit,
  showAudit,
  verifyAuditLog
} from "./chunk-XI2VUMOJ.js";
import "./chunk-GIJFY47Q.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OW4J7AMQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  appendToAudit,
  checkpointFile,
  proveAudit,
  showAudit,
  verifyAuditLog
};
