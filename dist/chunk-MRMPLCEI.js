import {
  createKeylessSigner
} from "./chunk-SPYO4YES.js";
import "./chunk-QTKYVHFZ.js";
import "./chunk-PL62WHUN.js";
import "./chunk-LOK3LLUV.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-2Q42HMAK.js";
import "./chunk-V4XBESRG.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-F37F3WSG.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  createKeylessSigner
};
