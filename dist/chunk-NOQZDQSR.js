import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createKeyVerifier,
  keyIdOf
};
