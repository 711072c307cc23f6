import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  explainPolicy
} from "./chunk-D6EW73BG.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-PMFP4LZA.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-DCGKER5Q.js";
import "./chunk-ENYLQHIJ.js";
import {
  signSubject
} from "./chunk-QKLCGPRE.js";
import {
  verifyDecision
} from "./chunk-HHC25DOH.js";
import {
  gatherEvidence
} from "./chunk-SYJYUWKG.js";
import {
  loadPolicy
} from "./chunk-7DG37PPH.js";
import "./chunk-YIPG665C.js";
import {
  verifyModel
} from "./chunk-OPOVQ22L.js";
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  aibomStatement,
  generateAibom
} from "./chunk-LBIWYJ73.js";
import {
  scanSecrets
} from "./chunk-VTKYAS2J.js";
import {
  scanIac
} from "./chunk-NSWMHIYW.js";
import "./chunk-52G6SYFL.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import {
  makeScanStatement
} from "./chunk-AE3AXWET.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-MBDE6RFC.js";
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-SLVUXNXY.js";
import "./chunk-AGGJHIRI.js";
import "./chunk-4YH534AM.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-P2W6OCEY.js";
import "./chunk-XTDI4EX6.js";
import {
  createKeylessSigner
} from "./chunk-IDDVBAYA.js";
import "./chunk-3ZBYY6CE.js";
import {
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
} from "./chunk-V4HX7KIB.js";
import "./chunk-CXTJR2BD.js";
import {
  makeProvenance
} from "./chunk-XXZDIEPQ.js";
import "./chunk-CBKECTRG.js";
import {
  signStatement,
  storeStatement
} from "./chunk-S3HJZTOC.js";
import {
  openFolderStore
} from "./chunk-FH25JOFS.js";
import "./chunk-A7JYQDNS.js";
import "./chunk-YQJL45W6.js";
import {
  digestModel,
  digestSourceTree,
  fileSubject,
  modelSubject
} from "./chunk-43GB6HIY.js";
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
import "./chunk-Q5LKMPVE.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
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
import "./chunk-DNG7EB5A.js";
import "./chunk-YS5WAY3Z.js";
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
