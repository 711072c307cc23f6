import {
  generateHubBom,
  generateHubBoms
} from "./chunk-6SCN66HA.js";
import "./chunk-XYK7CU7P.js";
import "./chunk-QDMDO2F4.js";
import "./chunk-E3EBGMA4.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-AY3BODXX.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-FV3ZJRWW.js";
import "./chunk-5MU6WJAN.js";
import "./chunk-U6DVULJG.js";
import "./chunk-NQEF74G6.js";
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
