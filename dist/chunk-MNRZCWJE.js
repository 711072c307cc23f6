import {
  openGithubStore
} from "./chunk-HT6GJZ7N.js";
import "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-U27N6BLD.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";
export {
  openGithubStore
};
