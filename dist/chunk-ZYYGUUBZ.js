import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createCertificateSigner,
  createKeySigner
} from "./chunk-QJWY6FEM.js";
import "./chunk-4JZ7Z3GA.js";
import "./chunk-3VGHW7A7.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createCertificateSigner,
  createKeySigner
};
