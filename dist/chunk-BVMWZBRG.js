import {
  createSigstoreVerifier
} from "./chunk-BBBJNEN4.js";
import "./chunk-3FRUJXWD.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-CSRQ2GKL.js";
import "./chunk-GMXDJXW6.js";
import "./chunk-UUXJWACZ.js";
import "./chunk-AFC2DBRL.js";
import "./chunk-KJS7EA77.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  createSigstoreVerifier,
  publicGoodTrustedRoot
};
