import {
  appendBatchToAudit,
  appendToAudit,
  originOnDisk,
  readCheckpointFile,
  rotateAuditKey
} from "./chunk-JGUAHDK5.js";
import "./chunk-RL3S5MLL.js";
import "./chunk-VG75KLJN.js";
import "./chunk-CIITAQVY.js";
import "./chunk-PRAATNI4.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-A6FXQRXB.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  appendBatchToAudit,
  appendToAudit,
  originOnDisk,
  readCheckpointFile,
  rotateAuditKey
};
