import {
  generateHubBom,
  generateHubBoms
} from "./chunk-CK4OQ2DV.js";
import "./chunk-SCNREPTE.js";
import "./chunk-UB5LDNW7.js";
import "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-FV3ZJRWW.js";
import "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  generateHubBom,
  generateHubBoms
};
