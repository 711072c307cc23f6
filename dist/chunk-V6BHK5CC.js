import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-7OZ2YZQM.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-4TSPV3HV.js";
import "./chunk-H7RMI6CP.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
