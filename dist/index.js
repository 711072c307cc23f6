import {
  checkPosture
} from "./chunk-IREYCHCK.js";
import {
  generateKeyPair
} from "./chunk-AHFLNZG5.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-U6RDTR5G.js";
import {
  scanSecrets
} from "./chunk-3HD2XKMY.js";
import {
  scanIac
} from "./chunk-L2W5QZ5P.js";
import "./chunk-57BL62AG.js";
import {
  orgRulesets
} from "./chunk-WUKG7F7X.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-MP66KU7T.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement,
  verifyProvenance
} from "./chunk-UQLVTVEZ.js";
import {
  runGates
} from "./chunk-D6Y55ZIJ.js";
import {
  explainPolicy
} from "./chunk-MVVU27XD.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-O4CTL7UF.js";
import {
  makeDecisionStatements
} from "./chunk-SPKE6AIG.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-EVE4VU2D.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-4JCWDK4Q.js";
import {
  lintPolicy,
  testPolicy
} from "./chunk-MRVZXOB6.js";
import "./chunk-RIYNS4DA.js";
import {
  evaluateGate
} from "./chunk-5UAWM2PK.js";
import {
  makeScanStatement
} from "./chunk-7ON2J65D.js";
import "./chunk-KHW6BIZC.js";
import {
  makeApproval
} from "./chunk-JBDXHYCW.js";
import {
  observeGithubApprovals
} from "./chunk-MZG235OF.js";
import "./chunk-WEKHK64L.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-GY6CJQHN.js";
import {
  makeGithubApprovals
} from "./chunk-UB3R2JTB.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-FUULZXR2.js";
import "./chunk-JXFDACTD.js";
import {
  cefLine,
  cosignLog
} from "./chunk-IDIJDDLE.js";
import {
  verifyAudit
} from "./chunk-4APFH7BH.js";
import "./chunk-SLD6MZJP.js";
import {
  generateHubBom
} from "./chunk-FFTPCI27.js";
import "./chunk-CSGZB2L4.js";
import {
  renderSarif
} from "./chunk-T6DJIPQM.js";
import {
  generateAibom
} from "./chunk-63A5QHZX.js";
import {
  aibomStatement
} from "./chunk-GWJG2ULI.js";
import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  diffBoms
} from "./chunk-2VEYOOVI.js";
import {
  readBom
} from "./chunk-T55GYM5I.js";
import {
  mergeBoms
} from "./chunk-VI4TZ3VA.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import {
  validateBomDocument
} from "./chunk-C42OASYK.js";
import "./chunk-TQAYX2QV.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-KXY3NJIF.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-BQISXJBJ.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-HQOBNXZC.js";
import "./chunk-TKUUSHV2.js";
import {
  verifyDecision
} from "./chunk-4RTKYHHV.js";
import {
  gatherEvidence
} from "./chunk-V6MCI33V.js";
import "./chunk-7VWAED3E.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-6DKZEE57.js";
import {
  verifyThreshold
} from "./chunk-HT3CBTB2.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  createRuleEvaluator
} from "./chunk-R74CZ7NP.js";
import {
  createSigstoreVerifier
} from "./chunk-GZQB3Y6R.js";
import "./chunk-N5FERJK3.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-3BRMEKCN.js";
import {
  openOciStore
} from "./chunk-IH6ND66F.js";
import "./chunk-PC4JBT6I.js";
import {
  openGithubStore
} from "./chunk-CNDBIU5S.js";
import {
  writePart
} from "./chunk-AJTBTCYB.js";
import "./chunk-C6GXO7LP.js";
import "./chunk-2P7EW3NT.js";
import "./chunk-46A2IYWR.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-DBTMWZ3Y.js";
import {
  readAudit
} from "./chunk-6RBSUHY3.js";
import "./chunk-6SECBVNQ.js";
import "./chunk-KB7DMVK7.js";
import "./chunk-LWBX6JFW.js";
import {
  createKeylessSigner
} from "./chunk-W5JFU7M5.js";
import "./chunk-ATI27HKU.js";
import "./chunk-VC5WKDWO.js";
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
} from "./chunk-O4M4KOAX.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-7UQOAQ2D.js";
import "./chunk-SBB7ZSFS.js";
import {
  loadPolicy
} from "./chunk-AZEKTXDY.js";
import "./chunk-E23XDPNY.js";
import "./chunk-M5GAYHAH.js";
import "./chunk-ROKIL53M.js";
import {
  makePosture
} from "./chunk-FXVJ2XGD.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-XS4PHA5P.js";
import "./chunk-G6XZBPDF.js";
import {
  createKeySigner,
  digestSourceTree,
  fileSubject,
  openFolderStore,
  signStatement,
  signSubject,
  storeStatement
} from "./chunk-BXZTCAEL.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-JZYA3633.js";
import "./chunk-UJWBLHH5.js";
import "./chunk-H2T6IUEU.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-RJREKGVL.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-Q3RZXDKE.js";
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
