import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  signSubject
} from "./chunk-GV4XGHBD.js";
import {
  verifyDecision
} from "./chunk-BNC5M7NK.js";
import {
  verifyModel
} from "./chunk-GVZ32ATR.js";
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  scanIac
} from "./chunk-7DLBA3B5.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-SLVUXNXY.js";
import {
  explainPolicy
} from "./chunk-XQK2ZH6N.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-P7BWL4BE.js";
import {
  gatherEvidence
} from "./chunk-TT3SQQ6V.js";
import {
  makeScanStatement
} from "./chunk-YN6ESPYA.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-OPSLHVXN.js";
import "./chunk-ENYLQHIJ.js";
import {
  loadPolicy
} from "./chunk-DAP5DZDY.js";
import "./chunk-YIPG665C.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-MBDE6RFC.js";
import "./chunk-AGGJHIRI.js";
import "./chunk-4YH534AM.js";
import {
  aibomStatement,
  generateAibom
} from "./chunk-2ANK7V7Z.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-XTDI4EX6.js";
import {
  scanSecrets
} from "./chunk-4ZARYIKW.js";
import "./chunk-ENDW3BAG.js";
import "./chunk-GFDDDHDQ.js";
import {
  createKeylessSigner
} from "./chunk-IDDVBAYA.js";
import "./chunk-3ZBYY6CE.js";
import {
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
} from "./chunk-WOVVB3WM.js";
import "./chunk-CXTJR2BD.js";
import {
  makeProvenance
} from "./chunk-EX6STRV4.js";
import "./chunk-CBKECTRG.js";
import {
  signStatement,
  storeStatement
} from "./chunk-DF7F4M2O.js";
import {
  openFolderStore
} from "./chunk-SMRZQCOG.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-YQJL45W6.js";
import {
  digestModel,
  digestSourceTree,
  fileSubject,
  modelSubject
} from "./chunk-BSE774UB.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-7Z7QQLXW.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-4VHECHA3.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-ZJN4NSRK.js";
import "./chunk-CV4YDWHT.js";
import {
  createKeySigner
} from "./chunk-HDMLYQ67.js";
import "./chunk-NN372YFI.js";
import "./chunk-HYKOU5KS.js";
import "./chunk-4NTZQJKC.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GPHSRSWM.js";
import "./chunk-HM62ASGS.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-SZK2ZUHN.js";
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
