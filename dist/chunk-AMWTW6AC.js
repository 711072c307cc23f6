import {
  renderSummary
} from "./chunk-7YY6MSAV.js";
import "./chunk-NOIHDCOV.js";
import "./chunk-SDFYECNU.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-TSR3AW23.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import {
  COMMENT_MAX_BYTES
} from "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-2BGE7Q7N.js";

// src/report/comment.ts
function renderComment(decision) {
  return renderSummary(decision, COMMENT_MAX_BYTES);
}
export {
  renderComment
};
