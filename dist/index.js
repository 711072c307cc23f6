import {
  generateKeyPair
} from "./chunk-A4TBBRKP.js";
import {
  explainPolicy
} from "./chunk-IK47UZUD.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-FKEGY7KC.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-XFA7IVRU.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-C3WRBRPW.js";
import {
  makeApproval
} from "./chunk-TDJSWUMK.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-XFHSVH47.js";
import {
  makeDecisionStatements
} from "./chunk-QAKTXOWJ.js";
import {
  evaluateGate
} from "./chunk-TITMTDDK.js";
import {
  scanIac
} from "./chunk-JHCLFO6J.js";
import {
  makeScanStatement
} from "./chunk-D55OLPIG.js";
import "./chunk-MMSATWAE.js";
import "./chunk-Y6HUTBN5.js";
import "./chunk-VZGEPFWL.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-AQV7BMBU.js";
import "./chunk-2XPOK5KV.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement
} from "./chunk-AWVHENYD.js";
import {
  scanSecrets
} from "./chunk-ITSRGXO3.js";
import "./chunk-HI26U3D2.js";
import {
  renderSarif
} from "./chunk-QJMVJVFH.js";
import {
  scoreBom
} from "./chunk-F4ZEYUCJ.js";
import {
  diffBoms
} from "./chunk-3HFGKOYU.js";
import {
  mergeBoms
} from "./chunk-HEUXAN46.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-QFR6RRBO.js";
import {
  readBom
} from "./chunk-2EJO6W6A.js";
import "./chunk-EZ3AMHBU.js";
import {
  validateBomDocument
} from "./chunk-Q7OW7PHN.js";
import "./chunk-VE6AYCVX.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-OKGG3QOD.js";
import "./chunk-67QBIR3O.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-4EMKBBC3.js";
import {
  generateHubBom
} from "./chunk-CK4OQ2DV.js";
import "./chunk-SCNREPTE.js";
import {
  generateAibom
} from "./chunk-UB5LDNW7.js";
import {
  aibomStatement
} from "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-UFNIASSE.js";
import {
  cefLine,
  cosignLog
} from "./chunk-KE2MF7D4.js";
import {
  verifyAudit
} from "./chunk-EEILLNMP.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import {
  verifyDecision
} from "./chunk-HZHAXMXC.js";
import {
  gatherEvidence
} from "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import {
  loadPolicy
} from "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import {
  verifyThreshold
} from "./chunk-GBWUBMNX.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-4M3EX522.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-CLMZNH6W.js";
import {
  createRuleEvaluator
} from "./chunk-NMBMLKA7.js";
import {
  createSigstoreVerifier
} from "./chunk-RQMMLT2G.js";
import "./chunk-3KVFKIPA.js";
import {
  publicGoodTrustedRoot
} from "./chunk-H72SSJ6G.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-SQ3BAJDD.js";
import {
  openOciStore
} from "./chunk-7WTD4KZ7.js";
import "./chunk-OWWKU2X2.js";
import {
  openGithubStore
} from "./chunk-UD44LPEY.js";
import {
  writePart
} from "./chunk-P7ZOQZU5.js";
import "./chunk-3YUX3HO2.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-PQ7TAMXQ.js";
import {
  readAudit
} from "./chunk-FGMSZGDD.js";
import "./chunk-NW53ASGR.js";
import "./chunk-NC743WSQ.js";
import "./chunk-JXTWF3HP.js";
import {
  createKeylessSigner
} from "./chunk-SPYO4YES.js";
import "./chunk-QTKYVHFZ.js";
import "./chunk-PL62WHUN.js";
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
} from "./chunk-F37F3WSG.js";
import {
  dockerCredentials
} from "./chunk-NIQ3I3QF.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-CMLJ67MV.js";
import "./chunk-ZDNDEWAW.js";
import "./chunk-XK2LZPUV.js";
import "./chunk-FCDH4DTF.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
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
