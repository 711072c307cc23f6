import {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
} from "./chunk-X4AKHVOC.js";
import "./chunk-J3RA2L67.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-D2SJEN7M.js";
import "./chunk-TSQ3EVGB.js";
import "./chunk-ZEAOB5D4.js";
import "./chunk-PWGRFVDU.js";
import "./chunk-Z5ZU6SQH.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-T5G57NQS.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-KSC5QXUA.js";
import "./chunk-SFWOJ7NM.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-HOBZNSRN.js";
import "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
import "./chunk-FXN6KTMN.js";
import "./chunk-PXNI2CAI.js";
import "./chunk-GEFRSNPQ.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
};
