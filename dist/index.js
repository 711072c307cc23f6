import {
  generateKeyPair
} from "./chunk-A4TBBRKP.js";
import {
  explainPolicy
} from "./chunk-Y77GTQRM.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-CWVLOYU7.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-7BFEFFPE.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-Z4CLQXI3.js";
import {
  makeApproval
} from "./chunk-ZP7A3GXL.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-OWDQHTXR.js";
import {
  makeDecisionStatements
} from "./chunk-S7A5M5BN.js";
import {
  evaluateGate
} from "./chunk-O7BWNKE4.js";
import {
  scanIac
} from "./chunk-TP4S36M7.js";
import {
  makeScanStatement
} from "./chunk-5NZBVKXZ.js";
import "./chunk-MMSATWAE.js";
import "./chunk-Y6HUTBN5.js";
import "./chunk-VZGEPFWL.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-YWCSKYLI.js";
import "./chunk-2XPOK5KV.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement
} from "./chunk-AYNTVHKP.js";
import {
  scanSecrets
} from "./chunk-2O7775GP.js";
import "./chunk-ALGBC3YL.js";
import {
  renderSarif
} from "./chunk-AZ6QUKET.js";
import {
  scoreBom
} from "./chunk-F4ZEYUCJ.js";
import {
  diffBoms
} from "./chunk-LHSNYPJV.js";
import {
  mergeBoms
} from "./chunk-D2GJM7G6.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-QFR6RRBO.js";
import {
  readBom
} from "./chunk-LAFOK3TO.js";
import "./chunk-EZ3AMHBU.js";
import {
  validateBomDocument
} from "./chunk-ET4PCKML.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-JE344IBA.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-FSTNOKOP.js";
import "./chunk-JVLGNPGM.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-4EMKBBC3.js";
import {
  generateHubBom
} from "./chunk-6SCN66HA.js";
import "./chunk-XYK7CU7P.js";
import {
  generateAibom
} from "./chunk-QDMDO2F4.js";
import {
  aibomStatement
} from "./chunk-E3EBGMA4.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-KKHGSKJD.js";
import {
  cefLine,
  cosignLog
} from "./chunk-6GBXUDAG.js";
import {
  verifyAudit
} from "./chunk-7ME6R75X.js";
import "./chunk-AY3BODXX.js";
import "./chunk-JGVKAPCJ.js";
import {
  verifyDecision
} from "./chunk-KWQI4XXK.js";
import {
  gatherEvidence
} from "./chunk-RX3GJTDW.js";
import "./chunk-SSJPJT2S.js";
import "./chunk-ACWVVRWF.js";
import "./chunk-37MYGFNW.js";
import {
  loadPolicy
} from "./chunk-ZEAVQWGI.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import {
  verifyThreshold
} from "./chunk-JHZ7LAUY.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-UAF6QNEB.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-CLMZNH6W.js";
import {
  createRuleEvaluator
} from "./chunk-NMBMLKA7.js";
import {
  createSigstoreVerifier
} from "./chunk-Z5AEM5P6.js";
import "./chunk-DQZX57IN.js";
import {
  publicGoodTrustedRoot
} from "./chunk-W5WF32H2.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-EPE6QPT4.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-3WVJ4NKX.js";
import {
  openOciStore
} from "./chunk-GVHYVRAK.js";
import "./chunk-JSW25PFQ.js";
import {
  openGithubStore
} from "./chunk-FY5HENEA.js";
import {
  writePart
} from "./chunk-ZPICTBPS.js";
import "./chunk-DFBLCI4P.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-A3SD7IO3.js";
import {
  readAudit
} from "./chunk-TCV5AQP6.js";
import "./chunk-YF7RNPEH.js";
import "./chunk-4LXVKSBH.js";
import "./chunk-L366D7XV.js";
import {
  createKeylessSigner
} from "./chunk-4JG5TNAO.js";
import "./chunk-QSA5MUWQ.js";
import "./chunk-B7BFUNRN.js";
import "./chunk-LOK3LLUV.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-4HUWYX6V.js";
import "./chunk-2Q42HMAK.js";
import "./chunk-V4XBESRG.js";
import "./chunk-SZ3JZUNX.js";
import "./chunk-GLQBBNPG.js";
import "./chunk-XFNG4J4C.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-FV3ZJRWW.js";
import {
  createKeySigner,
  digestSourceTree,
  fileSubject,
  openFolderStore,
  signStatement,
  signSubject,
  storeStatement
} from "./chunk-5MU6WJAN.js";
import {
  dockerCredentials
} from "./chunk-LEPT3H46.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-MFD2GKU5.js";
import "./chunk-XSCAFOOZ.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-U6DVULJG.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-NQEF74G6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-N7QKUYNR.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import {
  silentProgress
} from "./chunk-SHOF7NDT.js";
import {
  AppError,
  exitCodeOf,
  isAppError
} from "./chunk-B7JXZM56.js";
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
async function describeHubModel({
  reference,
  token,
  progress,
  ...options
}) {
  const context = { ...libraryContext(progress), env: token === void 0 ? {} : { HF_TOKEN: token } };
  return await generateHubBom(reference, options, context);
}
function libraryContext(progress = silentProgress) {
  return systemContext({ env: {}, progress });
}

// src/flows/library-deploy.ts
async function replayDecision2({ decision, ...options }) {
  return await replayDecision(decision, options, contextOf(options));
}
async function createRelease2(options) {
  return await createRelease(options, contextOf(options));
}
async function gateRelease2({ release, ...options }) {
  return await gateRelease(release, options, contextOf(options));
}
async function verifyRelease2({
  release,
  ...options
}) {
  return await verifyRelease(release, options, contextOf(options));
}
async function lastRelease2({
  releases: files,
  ...options
}) {
  return await lastRelease(files, options, contextOf(options));
}
async function retireSubject2({ subject, ...options }) {
  return await retireSubject(subject, options, contextOf(options));
}
function contextOf({ clock, progress }) {
  const parts = {
    ...clock === void 0 ? {} : { clock },
    ...progress === void 0 ? {} : { progress }
  };
  return systemContext({ ...parts, env: {} });
}
export {
  AppError,
  RegistryClient,
  RegistryTransport,
  aibomStatement,
  appendAudit,
  cefLine,
  compareDecisions,
  cosignLog,
  createKeySigner,
  createKeyVerifier,
  createKeylessSigner,
  createNoteSigner,
  createRelease2 as createRelease,
  createRuleEvaluator,
  createSigstoreVerifier,
  describeHubModel,
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
  gateRelease2 as gateRelease,
  gatherEvidence,
  generateAibom,
  generateKeyPair,
  graphOfBom,
  handoverEvent,
  hashModelPart,
  isAppError,
  keyIdOf,
  lastRelease2 as lastRelease,
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
  replayDecision2 as replayDecision,
  retireSubject2 as retireSubject,
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
  verifyModelByMany,
  verifyRelease2 as verifyRelease
};
