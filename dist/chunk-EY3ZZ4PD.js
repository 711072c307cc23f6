import {
  readGithubRun,
  requirePullRequest
} from "./chunk-C2JVILE6.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  readGithubRun,
  requirePullRequest
};
