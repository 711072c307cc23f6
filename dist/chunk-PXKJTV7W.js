import {
  verifyImages
} from "./chunk-CHB6XCDG.js";
import "./chunk-G3Z5TDDT.js";
import "./chunk-QHDDWEIU.js";
import "./chunk-C3ZJSCE2.js";
import "./chunk-BY2AEYN3.js";
import "./chunk-F3EX2MMQ.js";
import "./chunk-D4CVDLQD.js";
import "./chunk-HGGJ4YBK.js";
import "./chunk-BK6XO64H.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  verifyImages
};
