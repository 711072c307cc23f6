import {
  toPolicy
} from "./chunk-VKSEUZJC.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-47PFO5H5.js";
import "./chunk-OV564HUI.js";
import "./chunk-M47SOCU4.js";
import "./chunk-U27N6BLD.js";
import "./chunk-NFLA5234.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-2BGE7Q7N.js";
export {
  toPolicy
};
