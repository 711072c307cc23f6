import {
  createRuleEvaluator,
  ruleProblem
} from "./chunk-457QU6BE.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createRuleEvaluator,
  ruleProblem
};
