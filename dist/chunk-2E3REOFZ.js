import {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
} from "./chunk-NBGDCYVU.js";
import "./chunk-DUA7YVQH.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-5RCGMJ2B.js";
import "./chunk-44TYWQ6E.js";
import "./chunk-BTJETBFY.js";
import "./chunk-VZBO3MB2.js";
import "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-FOVVOEVG.js";
import "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
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
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
};
