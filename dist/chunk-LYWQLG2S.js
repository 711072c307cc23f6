import {
  runProgram,
  runProgramInAction
} from "./chunk-5MKKW27T.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  runProgram,
  runProgramInAction
};
