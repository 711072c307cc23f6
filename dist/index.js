import {
  checkPosture
} from "./chunk-SIRJBJPK.js";
import {
  generateKeyPair
} from "./chunk-AHFLNZG5.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-NY53E7D6.js";
import {
  scanSecrets
} from "./chunk-LSMKMR42.js";
import {
  scanIac
} from "./chunk-B76GTXC3.js";
import "./chunk-H464W54P.js";
import {
  orgRulesets
} from "./chunk-SUMVQVIX.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-QGCGWJVR.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement,
  verifyProvenance
} from "./chunk-OAN3IETC.js";
import {
  runGates
} from "./chunk-VTNCFPSN.js";
import {
  explainPolicy
} from "./chunk-44TYWQ6E.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-IM3TAEWW.js";
import {
  makeDecisionStatements
} from "./chunk-BTJETBFY.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-GM6XBEBG.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-NGJ2EPPZ.js";
import {
  lintPolicy,
  testPolicy
} from "./chunk-G4VL6P7H.js";
import "./chunk-I4ASFKTF.js";
import {
  evaluateGate
} from "./chunk-VZBO3MB2.js";
import {
  makeScanStatement
} from "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import {
  makeApproval
} from "./chunk-IIITWK7H.js";
import {
  observeGithubApprovals
} from "./chunk-MZG235OF.js";
import "./chunk-WEKHK64L.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-GY6CJQHN.js";
import {
  makeGithubApprovals
} from "./chunk-2E6JGIP7.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-FUULZXR2.js";
import "./chunk-JFSZMHZB.js";
import {
  cefLine,
  cosignLog
} from "./chunk-EPTVMS4B.js";
import {
  verifyAudit
} from "./chunk-RJUSV56S.js";
import "./chunk-677YG36N.js";
import {
  generateHubBom
} from "./chunk-QQWXL6U3.js";
import "./chunk-ZIJOGEMN.js";
import {
  renderSarif
} from "./chunk-P7KL5W7A.js";
import {
  generateAibom
} from "./chunk-5JTTHECB.js";
import {
  aibomStatement
} from "./chunk-QRUMT5NL.js";
import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  diffBoms
} from "./chunk-WFI7PCI5.js";
import {
  readBom
} from "./chunk-6TELFKIX.js";
import {
  mergeBoms
} from "./chunk-HSCLT2C3.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import {
  validateBomDocument
} from "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-UMXAUIAC.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import {
  verifyDecision
} from "./chunk-VGY7LCXX.js";
import {
  gatherEvidence
} from "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-WUYK6NJG.js";
import {
  verifyThreshold
} from "./chunk-G5KL7GQG.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  createRuleEvaluator
} from "./chunk-R74CZ7NP.js";
import {
  createSigstoreVerifier
} from "./chunk-BBBJNEN4.js";
import "./chunk-3FRUJXWD.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-CSRQ2GKL.js";
import {
  openOciStore
} from "./chunk-T3Q6XTBF.js";
import "./chunk-FWBSLVLO.js";
import {
  openGithubStore
} from "./chunk-ZYBNJELK.js";
import {
  writePart
} from "./chunk-TNSBBVYK.js";
import "./chunk-GMXDJXW6.js";
import "./chunk-UUXJWACZ.js";
import "./chunk-CQDRH5HC.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-3ZNHZ3OZ.js";
import {
  readAudit
} from "./chunk-52TV72XD.js";
import "./chunk-D6CNVWJJ.js";
import "./chunk-GDRYDZQ2.js";
import "./chunk-SGN3LZ2N.js";
import {
  createKeylessSigner
} from "./chunk-SD4YAN67.js";
import "./chunk-XYQP3WDC.js";
import "./chunk-AFC2DBRL.js";
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
} from "./chunk-C6NTCCSZ.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-FL2NWFGJ.js";
import "./chunk-FOVVOEVG.js";
import {
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import {
  makePosture
} from "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  createKeySigner,
  digestSourceTree,
  fileSubject,
  openFolderStore,
  signStatement,
  signSubject,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-7NAKC4VQ.js";
import "./chunk-QHIGOQRR.js";
import "./chunk-H2T6IUEU.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
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
