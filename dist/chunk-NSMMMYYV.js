import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-CFXKDLYO.js";
import "./chunk-BX4QAVT6.js";
import "./chunk-N7DCVY7K.js";
import "./chunk-C7Y7HFGF.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import "./chunk-OVAOJOGU.js";
import "./chunk-BTBIB7SK.js";
import "./chunk-FNHWTXVA.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
