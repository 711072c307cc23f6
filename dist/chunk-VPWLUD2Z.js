import {
  createRuleEvaluator,
  ruleProblem
} from "./chunk-NMBMLKA7.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  createRuleEvaluator,
  ruleProblem
};
