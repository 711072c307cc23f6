import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  verifyDecision
} from "./chunk-BGVLM5SS.js";
import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  explainPolicy
} from "./chunk-TKV5Z5GV.js";
import {
  evaluateGate,
  makeDecisionStatements
} from "./chunk-WMPM5MQS.js";
import {
  gatherEvidence
} from "./chunk-IH2VV6IU.js";
import {
  makeApproval,
  makeOverride,
  makeWaiver
} from "./chunk-XJWW3LKN.js";
import "./chunk-KGFT6PUL.js";
import {
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import {
  signSubject
} from "./chunk-NHHXW2B6.js";
import {
  verifyModel
} from "./chunk-ZQWRJFON.js";
import {
  scanIac
} from "./chunk-ROC6GVF5.js";
import {
  makeScanStatement
} from "./chunk-UJOS5FBI.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import {
  createSigstoreVerifier,
  publicGoodTrustedRoot
} from "./chunk-7OZ2YZQM.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import {
  generateAibom
} from "./chunk-6NWS4UZ6.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import "./chunk-BEVE5XLP.js";
import {
  scoreBom
} from "./chunk-YBPVXXLK.js";
import {
  diffBoms
} from "./chunk-BJZFQ2JM.js";
import {
  mergeBoms
} from "./chunk-FALYUWZZ.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-QFR6RRBO.js";
import {
  readBom
} from "./chunk-RR6N73BN.js";
import "./chunk-EZ3AMHBU.js";
import {
  aibomStatement
} from "./chunk-EQDRG2LP.js";
import {
  validateBomDocument
} from "./chunk-VK7T4434.js";
import {
  makeProvenance
} from "./chunk-2FQL57BP.js";
import "./chunk-EPAD7GUZ.js";
import {
  signStatement,
  storeStatement
} from "./chunk-QJF24ZAG.js";
import {
  openFolderStore
} from "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import {
  scanSecrets
} from "./chunk-VTKYAS2J.js";
import "./chunk-52G6SYFL.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-YDMVOWRQ.js";
import "./chunk-TO5ATDQ2.js";
import "./chunk-FLHDGRRM.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import {
  createKeySigner
} from "./chunk-QJWY6FEM.js";
import "./chunk-4TSPV3HV.js";
import {
  createKeylessSigner
} from "./chunk-NRSC2GCK.js";
import "./chunk-H7RMI6CP.js";
import {
  digestModel,
  digestSourceTree,
  fileSubject,
  modelSubject
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import {
  appendAudit,
  createNoteSigner,
  readAudit,
  verifyAudit
} from "./chunk-GIJFY47Q.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-OW4J7AMQ.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-4JZ7Z3GA.js";
import "./chunk-3VGHW7A7.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-Q5LKMPVE.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-YXXZH6GZ.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-X2OSWZ6F.js";
import "./chunk-2LOPN5PH.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-LWDO773Q.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import {
  silentProgress
} from "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
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
  diffBoms,
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
  graphOfBom,
  isAppError,
  keyIdOf,
  loadPolicy,
  makeApproval,
  makeDecisionStatements,
  makeOverride,
  makeProvenance,
  makeScanStatement,
  makeWaiver,
  mergeBoms,
  modelSubject,
  openFolderStore,
  parseDigest,
  publicGoodTrustedRoot,
  readAudit,
  readBom,
  renderSarif,
  scanIac,
  scanSecrets,
  scoreBom,
  signModel,
  signStatement,
  storeStatement,
  toDot,
  toMermaid,
  toSvg,
  validateBomDocument,
  verifyAudit,
  verifyDecision,
  verifyModel2 as verifyModel
};
