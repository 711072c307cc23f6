import {
  readGithubRun,
  requirePullRequest
} from "./chunk-H6RAEX3V.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  readGithubRun,
  requirePullRequest
};
