import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-J6AQWK6U.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createKeyVerifier,
  keyIdOf
};
