import {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
} from "./chunk-T5C2T7EQ.js";
import "./chunk-RL3S5MLL.js";
import "./chunk-NEIOBYME.js";
import "./chunk-PRAATNI4.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-A6FXQRXB.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
};
