import {
  appendBatchToAudit,
  appendToAudit,
  originOnDisk,
  readCheckpointFile,
  rotateAuditKey
} from "./chunk-EVAOZPQP.js";
import "./chunk-J66SIDGC.js";
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
  appendBatchToAudit,
  appendToAudit,
  originOnDisk,
  readCheckpointFile,
  rotateAuditKey
};
