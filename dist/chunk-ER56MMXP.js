import {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
} from "./chunk-KLQA7F5E.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  githubIssuer,
  readGithubClaims,
  requestIdentityToken
};
