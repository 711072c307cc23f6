import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-AUGWYR5N.js";
import {
  explainPolicy
} from "./chunk-HWNIRXR2.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-QHTFZNLR.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-BWRO4BS6.js";
import "./chunk-ENYLQHIJ.js";
import {
  signSubject
} from "./chunk-AKRHIJ5Z.js";
import {
  verifyDecision
} from "./chunk-TBCCUDT2.js";
import {
  gatherEvidence
} from "./chunk-MJUO6TC3.js";
import {
  loadPolicy
} from "./chunk-L3QD52H5.js";
import "./chunk-BXVLIJUB.js";
import "./chunk-4YH534AM.js";
import {
  verifyModel
} from "./chunk-T25XXAYB.js";
import {
  aibomStatement,
  generateAibom
} from "./chunk-OEUBVO4J.js";
import {
  makeProvenance
} from "./chunk-HJLNXZAM.js";
import "./chunk-CBKECTRG.js";
import {
  scanSecrets
} from "./chunk-VTKYAS2J.js";
import {
  scanIac
} from "./chunk-ROC6GVF5.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-52G6SYFL.js";
import {
  makeScanStatement
} from "./chunk-4CF3PVPI.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import {
  signStatement,
  storeStatement
} from "./chunk-2BV7NZG2.js";
import {
  openFolderStore
} from "./chunk-MJIG6ZRU.js";
import "./chunk-GFDDDHDQ.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-US2KL3U5.js";
import "./chunk-PFBGL6GC.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import {
  createKeylessSigner
} from "./chunk-EWJ62UTR.js";
import "./chunk-YQJL45W6.js";
import "./chunk-SLUK4ZBJ.js";
import {
  digestModel,
  digestSourceTree,
  fileSubject,
  modelSubject
} from "./chunk-4XJZRZNC.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
} from "./chunk-V4HX7KIB.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-7OK77FPS.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-JDRUVBZ3.js";
import "./chunk-Q5LKMPVE.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import {
  createKeySigner
} from "./chunk-LFOE7JMQ.js";
import "./chunk-NN372YFI.js";
import "./chunk-3UT4RNRD.js";
import "./chunk-ACJIJT5Q.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-KL74QIOC.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GPHSRSWM.js";
import "./chunk-HM62ASGS.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-LWDO773Q.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-QSVCKIEJ.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import {
  silentProgress
} from "./chunk-QF7MTVKN.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-WKBZHVTU.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError,
  exitCodeOf,
  isAppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/library.ts
async function signModel(options) {
  const { path, progress, allowSymlinks = false, ignorePaths = [], ...rest } = options;
  const identify = { allowSymlinks, ignorePaths };
  return await signSubject(path, { ...rest, identify }, libraryContext(progress));
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
