import {
  MAX_TRUSTED_ROOT_BYTES,
  keyVerifier,
  openVerifier,
  readTrustedRootFile,
  timestampFiles
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  MAX_TRUSTED_ROOT_BYTES,
  keyVerifier,
  openVerifier,
  readTrustedRootFile,
  timestampFiles
};
