import {
  verifyDecision2 as verifyDecision
} from "./chunk-LC27QPGE.js";
import "./chunk-BL77FUQO.js";
import "./chunk-JNJCVS4V.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-55RGCV4V.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-D4CVDLQD.js";
import "./chunk-HGGJ4YBK.js";
import "./chunk-BK6XO64H.js";
import "./chunk-TPAOTQN5.js";
import "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  verifyDecision
};
