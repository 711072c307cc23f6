import {
  signAudit
} from "./chunk-TZQ2CIY4.js";
import "./chunk-2ZRPZK7C.js";
import "./chunk-Z6EXRCV7.js";
import "./chunk-677YG36N.js";
import "./chunk-CQDRH5HC.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  signAudit
};
