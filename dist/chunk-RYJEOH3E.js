import {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
} from "./chunk-DMEMHX3V.js";
import "./chunk-Z3KBZPSO.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-U27N6BLD.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
};
