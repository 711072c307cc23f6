import {
  createKeylessSigner
} from "./chunk-W5JFU7M5.js";
import "./chunk-ATI27HKU.js";
import "./chunk-VC5WKDWO.js";
import "./chunk-STRF5LLM.js";
import "./chunk-UVMR66ED.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createKeylessSigner
};
