import {
  runProgram,
  runProgramInAction
} from "./chunk-OYJD7DCM.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  runProgram,
  runProgramInAction
};
