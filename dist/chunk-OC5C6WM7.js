import {
  openRegistry
} from "./chunk-7G4V3UJ6.js";
import "./chunk-RT5QIU3N.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  openRegistry
};
