import {
  checkThreshold,
  countAuthorities,
  countLogs,
  requireAuthorities,
  requireLogs
} from "./chunk-JUMYRJCD.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  checkThreshold,
  countAuthorities,
  countLogs,
  requireAuthorities,
  requireLogs
};
