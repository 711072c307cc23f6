import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  signSubject
} from "./chunk-WJYXDR7P.js";
import {
  verifyDecision
} from "./chunk-S3RCHBUL.js";
import {
  verifyModel
} from "./chunk-YM5KCM4A.js";
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  scanIac
} from "./chunk-FHHTSYLS.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-CFXKDLYO.js";
import {
  explainPolicy
} from "./chunk-IX2RYBAO.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-DW2UWKEZ.js";
import {
  gatherEvidence
} from "./chunk-O7XQEIHT.js";
import {
  makeScanStatement
} from "./chunk-VBVQZT62.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-RVUAT4ZX.js";
import "./chunk-ZVNK5VVZ.js";
import {
  loadPolicy
} from "./chunk-RGWK25Q4.js";
import "./chunk-2DEH64VJ.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-7SMZB5MZ.js";
import "./chunk-2SN53DMX.js";
import {
  aibomStatement,
  generateAibom
} from "./chunk-MMDA5C7I.js";
import "./chunk-MTJCMUJK.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-XTDI4EX6.js";
import {
  scanSecrets
} from "./chunk-Z457HBBD.js";
import "./chunk-ENDW3BAG.js";
import "./chunk-GFDDDHDQ.js";
import {
  createKeylessSigner
} from "./chunk-YMC5GA3S.js";
import "./chunk-BX4QAVT6.js";
import {
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
} from "./chunk-XUVICMHI.js";
import "./chunk-CXTJR2BD.js";
import {
  makeProvenance
} from "./chunk-34N4A2SW.js";
import "./chunk-BGZQZSL6.js";
import {
  signStatement,
  storeStatement
} from "./chunk-4FMZQYPL.js";
import {
  openFolderStore
} from "./chunk-4SDA2WHI.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-N7DCVY7K.js";
import {
  digestModel,
  digestSourceTree,
  fileSubject,
  modelSubject
} from "./chunk-RPUY4M6O.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-42O2KPPG.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-QXJ5AGUZ.js";
import "./chunk-5IYG3PQ4.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-ZJN4NSRK.js";
import "./chunk-CV4YDWHT.js";
import {
  createKeySigner
} from "./chunk-6YFMAEWG.js";
import "./chunk-NN372YFI.js";
import "./chunk-C7Y7HFGF.js";
import "./chunk-GZBOX2PE.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-7IVIKNUF.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-74VBGQLC.js";
import "./chunk-OVAOJOGU.js";
import "./chunk-PQYXUNHF.js";
import "./chunk-BTBIB7SK.js";
import "./chunk-FNHWTXVA.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-HEFHZNYC.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-QV7HV4YA.js";
import {
  silentProgress
} from "./chunk-EOZWYMPK.js";
import "./chunk-CGFFLHZ4.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError,
  exitCodeOf,
  isAppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/library.ts
async function signModel({ path, progress, ...options }) {
  return await signSubject(path, options, libraryContext(progress));
}
async function verifyModel2({
  path,
  progress,
  ...options
}) {
  return await verifyModel(path, options, libraryContext(progress));
}
function libraryContext(progress = silentProgress) {
  return systemContext({ env: {}, progress });
}
export {
  AppError,
  aibomStatement,
  appendAudit,
  createKeySigner,
  createKeyVerifier,
  createKeylessSigner,
  createNoteSigner,
  createSigstoreVerifier,
  digestModel,
  digestSourceTree,
  evaluateGate,
  exitCodeOf,
  explainPolicy,
  fileSubject,
  formatDigest,
  gatherEvidence,
  generateAibom,
  generateKeyPair,
  isAppError,
  keyIdOf,
  loadPolicy,
  makeApproval,
  makeDecisionStatements,
  makeOverride,
  makeProvenance,
  makeScanStatement,
  makeWaiver,
  modelSubject,
  openFolderStore,
  parseDigest,
  publicGoodTrustedRoot,
  readAudit,
  renderSarif,
  scanIac,
  scanSecrets,
  signModel,
  signStatement,
  storeStatement,
  verifyAudit,
  verifyDecision,
  verifyModel2 as verifyModel
};
