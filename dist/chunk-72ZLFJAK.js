import {
  observeGithubApprovals
} from "./chunk-Q6OB32MP.js";
import "./chunk-Y2CGB3WA.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-HZSXOEXU.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  observeGithubApprovals
};
