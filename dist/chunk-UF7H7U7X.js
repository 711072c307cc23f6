import {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
} from "./chunk-MZEDRBUH.js";
import "./chunk-T733FHRT.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-XNICAARP.js";
import "./chunk-5Y6JP3HI.js";
import "./chunk-RDCQTPIR.js";
import "./chunk-CRYQBIKE.js";
import "./chunk-4PQ7LUAP.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-DIUHCFHE.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-BL77FUQO.js";
import "./chunk-JNJCVS4V.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-SOM2U2YE.js";
import "./chunk-IGFICRCP.js";
import "./chunk-TPAOTQN5.js";
import "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
import "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";
export {
  explainVerb,
  gateVerb,
  githubOf,
  partiesOf
};
