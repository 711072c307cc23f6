import {
  apiOf,
  checkPublishing,
  checkUpload,
  publishDecision,
  uploadFindings
} from "./chunk-VE6SCOWD.js";
import "./chunk-DLJUXVNL.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  apiOf,
  checkPublishing,
  checkUpload,
  publishDecision,
  uploadFindings
};
