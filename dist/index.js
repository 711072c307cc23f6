import {
  generateKeyPair
} from "./chunk-7HJ6AGKH.js";
import {
  signSubject
} from "./chunk-RWT3QETU.js";
import "./chunk-5SH3ITJG.js";
import {
  verifyThreshold
} from "./chunk-TDECTJAO.js";
import {
  writePart
} from "./chunk-KQ44UPY5.js";
import "./chunk-PUZ6UGEX.js";
import {
  explainPolicy
} from "./chunk-UV3VFWHC.js";
import {
  compareDecisions
} from "./chunk-UZDLE3P3.js";
import {
  makeDecisionStatements
} from "./chunk-S4VNJTP3.js";
import {
  evaluateGate
} from "./chunk-OADSFSWA.js";
import "./chunk-VZGEPFWL.js";
import {
  makeRetirement
} from "./chunk-XZJT2Q75.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-P2N5MB3K.js";
import {
  makeApproval
} from "./chunk-OQ55OOZD.js";
import "./chunk-Y6ZQU6B3.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement
} from "./chunk-KPDJECFK.js";
import {
  scanSecrets
} from "./chunk-IUTEDNBP.js";
import {
  scanIac
} from "./chunk-QX2XB2GE.js";
import "./chunk-QBIAIBCN.js";
import {
  makeScanStatement
} from "./chunk-NL23UQX3.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-QFR6RRBO.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-GO5RCJXP.js";
import "./chunk-C6MMN3UI.js";
import {
  renderSarif
} from "./chunk-NKZJR2WF.js";
import {
  generateAibom
} from "./chunk-MMLPGCD4.js";
import {
  aibomStatement
} from "./chunk-JQTFLVH4.js";
import {
  signStatement,
  storeStatement
} from "./chunk-FUJHVRGI.js";
import {
  scoreBom
} from "./chunk-F4ZEYUCJ.js";
import {
  diffBoms
} from "./chunk-PJTGI2K2.js";
import {
  readBom
} from "./chunk-ZQ2JEWQJ.js";
import {
  mergeBoms
} from "./chunk-DRJ7FA6X.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-EZ3AMHBU.js";
import {
  validateBomDocument
} from "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-ORY6JBGL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import {
  createSigstoreVerifier
} from "./chunk-CGWUW6QO.js";
import "./chunk-HLQ6FAQZ.js";
import {
  publicGoodTrustedRoot
} from "./chunk-EKRBPJ5N.js";
import "./chunk-XSRA3WZQ.js";
import {
  verifyDecision
} from "./chunk-NTB5ISDL.js";
import {
  verifyModel
} from "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import {
  gatherEvidence
} from "./chunk-JYBAYDDN.js";
import "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import {
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import {
  createRuleEvaluator
} from "./chunk-457QU6BE.js";
import {
  openOciStore
} from "./chunk-KJ46SIO4.js";
import "./chunk-6NBNMDLS.js";
import {
  openGithubStore
} from "./chunk-HT6GJZ7N.js";
import {
  openFolderStore
} from "./chunk-ACT57NIV.js";
import "./chunk-DMFT454Q.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import {
  RegistryClient,
  RegistryTransport,
  dockerCredentials
} from "./chunk-7XQRL2MU.js";
import {
  digestSourceTree,
  fileSubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-CLMZNH6W.js";
import {
  createKeySigner
} from "./chunk-EAPQBZUX.js";
import {
  appendAudit,
  createNoteSigner,
  verifyAudit
} from "./chunk-FQROFZIN.js";
import {
  readAudit
} from "./chunk-KTNA7Y3M.js";
import "./chunk-4KLM6FHB.js";
import {
  digestModel,
  modelSubject
} from "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  formatDigest,
  parseDigest
} from "./chunk-OV564HUI.js";
import "./chunk-AHLRRA7R.js";
import "./chunk-3VGHW7A7.js";
import {
  createKeylessSigner
} from "./chunk-PQDZY46I.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-K5DXVF3J.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-4HUWYX6V.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-U2AMK4UO.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-KLFCFPBZ.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2Q42HMAK.js";
import "./chunk-V4XBESRG.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-JJSXTUWV.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import {
  silentProgress
} from "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError,
  exitCodeOf,
  isAppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/library.ts
async function signModel(options) {
  const { path, progress, allowSymlinks, ignorePaths = [], ...rest } = options;
  const identify = { ignorePaths, ...allowSymlinks === void 0 ? {} : { allowSymlinks } };
  return await signSubject(path, { ...rest, identify }, libraryContext(progress));
}
async function hashModelPart({
  path,
  part,
  output,
  progress,
  ...identify
}) {
  return await writePart(path, { part, output, identify }, libraryContext(progress));
}
async function verifyModel2({
  path,
  progress,
  ...options
}) {
  return await verifyModel(path, options, libraryContext(progress));
}
async function verifyModelByMany({
  path,
  progress,
  ...options
}) {
  return await verifyThreshold(path, options, libraryContext(progress));
}
function libraryContext(progress = silentProgress) {
  return systemContext({ env: {}, progress });
}
export {
  AppError,
  RegistryClient,
  RegistryTransport,
  aibomStatement,
  appendAudit,
  compareDecisions,
  createKeySigner,
  createKeyVerifier,
  createKeylessSigner,
  createNoteSigner,
  createRuleEvaluator,
  createSigstoreVerifier,
  diffBoms,
  digestModel,
  digestSourceTree,
  dockerCredentials,
  evaluateGate,
  evaluationStatement,
  exitCodeOf,
  explainPolicy,
  fileSubject,
  formatDigest,
  gatherEvidence,
  generateAibom,
  generateKeyPair,
  graphOfBom,
  hashModelPart,
  isAppError,
  keyIdOf,
  loadPolicy,
  makeApproval,
  makeDecisionStatements,
  makeOverride,
  makeProvenance,
  makeRetirement,
  makeScanStatement,
  makeWaiver,
  mergeBoms,
  modelSubject,
  openFolderStore,
  openGithubStore,
  openOciStore,
  parseDigest,
  publicGoodTrustedRoot,
  readAttestations,
  readAudit,
  readBom,
  readForeignClaims,
  readForeignStatement,
  renderSarif,
  scanIac,
  scanSecrets,
  scoreBom,
  signModel,
  signStatement,
  storeStatement,
  teeStatement,
  toDot,
  toMermaid,
  toSvg,
  validateBomDocument,
  verifyAudit,
  verifyDecision,
  verifyModel2 as verifyModel,
  verifyModelByMany
};
