import {
  DEFAULT_MAX_FILE_BYTES,
  scanSecrets
} from "./chunk-LSMKMR42.js";
import "./chunk-H464W54P.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-7NAKC4VQ.js";
import {
  SECRET_RULES
} from "./chunk-QHIGOQRR.js";
import "./chunk-H2T6IUEU.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  DEFAULT_MAX_FILE_BYTES,
  SECRET_RULES,
  scanSecrets
};
