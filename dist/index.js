import {
  checkPosture
} from "./chunk-3HLATU2W.js";
import {
  generateKeyPair
} from "./chunk-AHFLNZG5.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-6ROWNGA4.js";
import {
  scanSecrets
} from "./chunk-TY6OSIRY.js";
import {
  scanIac
} from "./chunk-4RNP2KLA.js";
import "./chunk-DTPN4CWC.js";
import {
  orgRulesets
} from "./chunk-X6ZSKBVQ.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-TTQOMBAE.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement,
  verifyProvenance
} from "./chunk-M5BPZSZ4.js";
import {
  runGates
} from "./chunk-GIYTJYTI.js";
import {
  explainPolicy
} from "./chunk-TSQ3EVGB.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-XYJJAF4C.js";
import {
  makeDecisionStatements
} from "./chunk-ZEAOB5D4.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-ICV6S3YE.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-V57EUBP3.js";
import {
  lintPolicy,
  testPolicy
} from "./chunk-N6AUICXX.js";
import "./chunk-WMTZTECT.js";
import {
  evaluateGate
} from "./chunk-PWGRFVDU.js";
import {
  makeScanStatement
} from "./chunk-Z5ZU6SQH.js";
import "./chunk-KHW6BIZC.js";
import {
  makeApproval
} from "./chunk-N767FSG5.js";
import {
  observeGithubApprovals
} from "./chunk-MZG235OF.js";
import "./chunk-WEKHK64L.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-GY6CJQHN.js";
import {
  makeGithubApprovals
} from "./chunk-2NQDATCF.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-FUULZXR2.js";
import "./chunk-T5G57NQS.js";
import {
  cefLine,
  cosignLog
} from "./chunk-62CRBWLI.js";
import {
  verifyAudit
} from "./chunk-GZQTJDPU.js";
import "./chunk-OOPDTUGR.js";
import {
  generateHubBom
} from "./chunk-E7JLPCDZ.js";
import "./chunk-IPFPS6T3.js";
import {
  renderSarif
} from "./chunk-4CMPLVDH.js";
import {
  generateAibom
} from "./chunk-MRHMUUU4.js";
import {
  aibomStatement
} from "./chunk-AIHQHWD4.js";
import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  diffBoms
} from "./chunk-V2JY2UFD.js";
import {
  readBom
} from "./chunk-ANL77JTG.js";
import {
  mergeBoms
} from "./chunk-ZW3LJIBX.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import {
  validateBomDocument
} from "./chunk-AOZMNI3X.js";
import "./chunk-OWL36KRX.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-RUC3CJTR.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-RFBSN2LD.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-NVI5A2OH.js";
import "./chunk-TKUUSHV2.js";
import {
  verifyDecision
} from "./chunk-DKD2HISK.js";
import {
  gatherEvidence
} from "./chunk-KSC5QXUA.js";
import "./chunk-SFWOJ7NM.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-FMV7WUUH.js";
import {
  verifyThreshold
} from "./chunk-A5ESSDDC.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  createRuleEvaluator
} from "./chunk-R74CZ7NP.js";
import {
  createSigstoreVerifier
} from "./chunk-PASWC53R.js";
import "./chunk-NEHBVJ5U.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-LDJSKYQN.js";
import {
  openOciStore
} from "./chunk-3D5AEKCL.js";
import "./chunk-SWPMGYRL.js";
import {
  openGithubStore
} from "./chunk-LAXUBLOJ.js";
import {
  writePart
} from "./chunk-FAW2LLRL.js";
import "./chunk-Y6MTXQB5.js";
import "./chunk-2X3OJAEC.js";
import "./chunk-NEIOBYME.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-VG75KLJN.js";
import {
  readAudit
} from "./chunk-CIITAQVY.js";
import "./chunk-PRAATNI4.js";
import "./chunk-XG3TVIH7.js";
import "./chunk-A6FXQRXB.js";
import {
  createKeylessSigner
} from "./chunk-KMK2RJ7D.js";
import "./chunk-4Q5WSMDU.js";
import "./chunk-RKHY5P5X.js";
import "./chunk-STRF5LLM.js";
import "./chunk-KJS7EA77.js";
import "./chunk-UVMR66ED.js";
import "./chunk-PBIMXOHY.js";
import "./chunk-L623623X.js";
import "./chunk-CT6CBJJX.js";
import "./chunk-E5L3KJLC.js";
import "./chunk-43WBRCQ4.js";
import "./chunk-6R2OP7DM.js";
import {
  dockerCredentials
} from "./chunk-7G4V3UJ6.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-RT5QIU3N.js";
import "./chunk-HOBZNSRN.js";
import {
  loadPolicy
} from "./chunk-SHS4TXDF.js";
import "./chunk-E23XDPNY.js";
import "./chunk-FXN6KTMN.js";
import "./chunk-PXNI2CAI.js";
import {
  makePosture
} from "./chunk-GEFRSNPQ.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-J6AQWK6U.js";
import "./chunk-G6XZBPDF.js";
import {
  createKeySigner,
  digestSourceTree,
  fileSubject,
  openFolderStore,
  signStatement,
  signSubject,
  storeStatement
} from "./chunk-JRW3VVO2.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-VTZY6T73.js";
import "./chunk-3M5B6FAQ.js";
import "./chunk-H2T6IUEU.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-BY4RLOBX.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-JI2A25P5.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError,
  exitCodeOf,
  isAppError,
  silentProgress,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
  return await replayDecision(decision, options, callContext(options));
}
async function createRelease2(options) {
  return await createRelease(options, callContext(options));
}
async function gateRelease2({ release, ...options }) {
  return await gateRelease(release, options, callContext(options));
}
async function verifyRelease2({
  release,
  ...options
}) {
  return await verifyRelease(release, options, callContext(options));
}
async function lastRelease2({
  releases: files,
  ...options
}) {
  return await lastRelease(files, options, callContext(options));
}
async function retireSubject2({ subject, ...options }) {
  return await retireSubject(subject, options, callContext(options));
}
function callContext({ clock, progress }) {
  const parts = {
    ...clock === void 0 ? {} : { clock },
    ...progress === void 0 ? {} : { progress }
  };
  return systemContext({ ...parts, env: {} });
}

// src/flows/library-github.ts
async function checkPosture2(options) {
  const { clock: _clock, progress: _progress, ...asked } = options;
  return await checkPosture(asked, callContext(options));
}
async function gateSubjects({ subjects, ...options }) {
  return await runGates(subjects, options, callContext(options));
}
async function verifyProvenance2({
  subject,
  ...options
}) {
  return await verifyProvenance(subject, options, callContext(options));
}
async function testPolicy2(options) {
  return await testPolicy(options.cases, options.policy, { env: {} });
}
export {
  AppError,
  RegistryClient,
  RegistryTransport,
  aibomStatement,
  appendAudit,
  cefLine,
  checkPosture2 as checkPosture,
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
  gateSubjects,
  gatherEvidence,
  generateAibom,
  generateKeyPair,
  graphOfBom,
  handoverEvent,
  hashModelPart,
  isAppError,
  keyIdOf,
  lastRelease2 as lastRelease,
  lintPolicy,
  loadPolicy,
  makeApproval,
  makeDecisionStatements,
  makeGithubApprovals,
  makeOverride,
  makePosture,
  makeProvenance,
  makeRetirement,
  makeScanStatement,
  makeWaiver,
  mergeBoms,
  modelSubject,
  observeGithubApprovals,
  openFolderStore,
  openGithubStore,
  openOciStore,
  orgRulesets,
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
  testPolicy2 as testPolicy,
  toDot,
  toMermaid,
  toSvg,
  validateBomDocument,
  verifyAudit,
  verifyDecision,
  verifyModel2 as verifyModel,
  verifyModelByMany,
  verifyProvenance2 as verifyProvenance,
  verifyRelease2 as verifyRelease
};
