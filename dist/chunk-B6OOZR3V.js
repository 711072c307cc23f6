import {
  apiOf,
  checkPublishing,
  checkUpload,
  publishDecision,
  publishReport,
  uploadFindings
} from "./chunk-W63SRF4K.js";
import "./chunk-C2JVILE6.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  apiOf,
  checkPublishing,
  checkUpload,
  publishDecision,
  publishReport,
  uploadFindings
};
