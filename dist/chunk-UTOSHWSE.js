import {
  publicGoodTrustedRoot,
  readTrustedRoot
} from "./chunk-EKRBPJ5N.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-4HUWYX6V.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  publicGoodTrustedRoot,
  readTrustedRoot
};
