import {
  verifyDecision2 as verifyDecision
} from "./chunk-4RTKYHHV.js";
import "./chunk-V6MCI33V.js";
import "./chunk-7VWAED3E.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-6DKZEE57.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-PC4JBT6I.js";
import "./chunk-O4M4KOAX.js";
import "./chunk-7UQOAQ2D.js";
import "./chunk-SBB7ZSFS.js";
import "./chunk-AZEKTXDY.js";
import "./chunk-E23XDPNY.js";
import "./chunk-M5GAYHAH.js";
import "./chunk-ROKIL53M.js";
import "./chunk-FXVJ2XGD.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
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
  verifyDecision
};
