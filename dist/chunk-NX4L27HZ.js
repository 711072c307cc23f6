import {
  publicHostIn,
  selectServices,
  selectWitnesses
} from "./chunk-STRF5LLM.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  publicHostIn,
  selectServices,
  selectWitnesses
};
