import {
  tryLayers,
  verifyRegistryModel
} from "./chunk-AUDGASVO.js";
import "./chunk-P7MY4S2K.js";
import "./chunk-KTRU3UQH.js";
import "./chunk-5HIA4JIN.js";
import "./chunk-FMV7WUUH.js";
import "./chunk-SWPMGYRL.js";
import "./chunk-7G4V3UJ6.js";
import "./chunk-RT5QIU3N.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  tryLayers,
  verifyRegistryModel
};
