import {
  createRuleEvaluator,
  ruleProblem
} from "./chunk-R74CZ7NP.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createRuleEvaluator,
  ruleProblem
};
