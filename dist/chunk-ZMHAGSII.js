import {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
} from "./chunk-2ZRPZK7C.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  headOf,
  openStampVerifier,
  stampAudit,
  stampLog
};
