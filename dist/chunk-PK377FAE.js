import {
  describeMetrics,
  readTrainingFile
} from "./chunk-QUFPL7KL.js";
import "./chunk-OV564HUI.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  describeMetrics,
  readTrainingFile
};
