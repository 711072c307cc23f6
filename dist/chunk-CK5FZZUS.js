import {
  apiOf,
  checkPublishing,
  checkUpload,
  publishDecision,
  publishReport,
  uploadFindings
} from "./chunk-MY653VZY.js";
import "./chunk-WICYMWCY.js";
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
