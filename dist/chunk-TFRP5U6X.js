import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  createKeylessSigner
} from "./chunk-EWJ62UTR.js";
import "./chunk-YQJL45W6.js";
import "./chunk-SLUK4ZBJ.js";
import "./chunk-NN372YFI.js";
import "./chunk-3UT4RNRD.js";
import "./chunk-ACJIJT5Q.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-HM62ASGS.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  createKeylessSigner
};
