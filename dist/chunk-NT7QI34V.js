import {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
} from "./chunk-RGMBGUHY.js";
import "./chunk-554H547G.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-3332MVPY.js";
import "./chunk-MVVU27XD.js";
import "./chunk-SPKE6AIG.js";
import "./chunk-5UAWM2PK.js";
import "./chunk-7ON2J65D.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JXFDACTD.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-V6MCI33V.js";
import "./chunk-7VWAED3E.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-KB7DMVK7.js";
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
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
};
