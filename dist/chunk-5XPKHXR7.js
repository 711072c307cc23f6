import {
  describeMetrics,
  readTrainingFile
} from "./chunk-IX35GNN5.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  describeMetrics,
  readTrainingFile
};
