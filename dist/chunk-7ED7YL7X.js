import {
  createSigstoreVerifier
} from "./chunk-GZQB3Y6R.js";
import "./chunk-N5FERJK3.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-3BRMEKCN.js";
import "./chunk-C6GXO7LP.js";
import "./chunk-2P7EW3NT.js";
import "./chunk-VC5WKDWO.js";
import "./chunk-KJS7EA77.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-XS4PHA5P.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
