import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
} from "./chunk-MQELYQ2W.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
};
