import {
  observeGithubApprovals
} from "./chunk-MZG235OF.js";
import "./chunk-WEKHK64L.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-GY6CJQHN.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  observeGithubApprovals
};
