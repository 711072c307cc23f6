import {
  appendToAudit,
  checkpointFile,
  proveAudit,
  showAudit,
  verifyAuditLog
} from "./chunk-KYBCCGPF.js";
import "./chunk-FQROFZIN.js";
import "./chunk-KTNA7Y3M.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-OV564HUI.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  appendToAudit,
  checkpointFile,
  proveAudit,
  showAudit,
  verifyAuditLog
};
