import {
  describeMetrics,
  readTrainingFile
} from "./chunk-FNQRPF3E.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  describeMetrics,
  readTrainingFile
};
