import {
  renderSummary
} from "./chunk-OJ5ETO6F.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-SQ3BAJDD.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-YEBD4N3J.js";
import {
  COMMENT_MAX_BYTES
} from "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/report/comment.ts
function renderComment(decision) {
  return renderSummary(decision, COMMENT_MAX_BYTES);
}
export {
  renderComment
};
