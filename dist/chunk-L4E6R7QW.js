import {
  renderSummary
} from "./chunk-URMWBSER.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import {
  COMMENT_MAX_BYTES
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/report/comment.ts
function renderComment(decision) {
  return renderSummary(decision, COMMENT_MAX_BYTES);
}
export {
  renderComment
};
