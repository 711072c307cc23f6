import {
  publicGoodTrustedRoot,
  readTrustedRoot
} from "./chunk-H72SSJ6G.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-4HUWYX6V.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  publicGoodTrustedRoot,
  readTrustedRoot
};
