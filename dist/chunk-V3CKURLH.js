import {
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";
export {
  digestModel,
  manifestOf,
  modelSubject,
  totalBytesOf
};
