import {
  checkPosture
} from "./chunk-NHJTORVE.js";
import {
  generateKeyPair
} from "./chunk-AHFLNZG5.js";
import {
  createRelease,
  gateRelease,
  lastRelease,
  verifyRelease
} from "./chunk-QOUD5PDL.js";
import {
  scanSecrets
} from "./chunk-CAUNFMJO.js";
import {
  scanIac
} from "./chunk-7RLSYW2D.js";
import "./chunk-VXIR3XJ5.js";
import {
  orgRulesets
} from "./chunk-4C6NDOSF.js";
import {
  evaluationStatement,
  makeProvenance,
  teeStatement
} from "./chunk-RET632Y4.js";
import {
  readAttestations,
  readForeignClaims,
  readForeignStatement,
  verifyProvenance
} from "./chunk-NXOX62VE.js";
import {
  runGates
} from "./chunk-5RQEV7LB.js";
import {
  explainPolicy
} from "./chunk-5Y6JP3HI.js";
import {
  compareDecisions,
  replayDecision
} from "./chunk-QM5SYKCV.js";
import {
  makeDecisionStatements
} from "./chunk-RDCQTPIR.js";
import {
  makeRetirement,
  retireSubject
} from "./chunk-CAZ46VBD.js";
import {
  makeOverride,
  makeWaiver
} from "./chunk-46SQYECD.js";
import {
  lintPolicy,
  testPolicy
} from "./chunk-CSUCHCX2.js";
import "./chunk-7UKHP35O.js";
import {
  evaluateGate
} from "./chunk-CRYQBIKE.js";
import {
  makeScanStatement
} from "./chunk-4PQ7LUAP.js";
import "./chunk-KHW6BIZC.js";
import {
  makeApproval
} from "./chunk-2UMIHKE2.js";
import {
  observeGithubApprovals
} from "./chunk-Q6OB32MP.js";
import "./chunk-Y2CGB3WA.js";
import "./chunk-6FPGPT2E.js";
import "./chunk-HZSXOEXU.js";
import {
  makeGithubApprovals
} from "./chunk-GFLIBZP7.js";
import "./chunk-AZHHU7UJ.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-5MTNKBSJ.js";
import {
  graphOfBom,
  toDot,
  toMermaid,
  toSvg
} from "./chunk-FUULZXR2.js";
import "./chunk-DIUHCFHE.js";
import {
  cefLine,
  cosignLog
} from "./chunk-PYTNPFHH.js";
import {
  verifyAudit
} from "./chunk-ANIVR7HS.js";
import "./chunk-JQNKI6SB.js";
import {
  generateHubBom
} from "./chunk-QTVTSSUL.js";
import "./chunk-IDUT4CRM.js";
import {
  renderSarif
} from "./chunk-VNHPHCK5.js";
import {
  generateAibom
} from "./chunk-D6Y2TYLV.js";
import {
  aibomStatement
} from "./chunk-NJMAD7AZ.js";
import {
  scoreBom
} from "./chunk-JUOD237Z.js";
import {
  diffBoms
} from "./chunk-RLB5EH67.js";
import {
  readBom
} from "./chunk-OE6IAWMI.js";
import {
  mergeBoms
} from "./chunk-UJ3SJ5VN.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-GWH5HOZ4.js";
import {
  validateBomDocument
} from "./chunk-BCXU25IC.js";
import "./chunk-MNP5WJUY.js";
import "./chunk-FXVLP5KG.js";
import "./chunk-TAHRM62U.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-TWGHAHQU.js";
import "./chunk-IN2B43CO.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-XMQRGHV2.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-QLNK5F62.js";
import "./chunk-TKUUSHV2.js";
import {
  verifyDecision
} from "./chunk-LC27QPGE.js";
import {
  gatherEvidence
} from "./chunk-BL77FUQO.js";
import "./chunk-JNJCVS4V.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-55RGCV4V.js";
import {
  verifyThreshold
} from "./chunk-MEAFFF6V.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  createRuleEvaluator
} from "./chunk-R74CZ7NP.js";
import {
  createSigstoreVerifier
} from "./chunk-N7W53SMD.js";
import "./chunk-3Y4AGD3V.js";
import "./chunk-JUMYRJCD.js";
import {
  publicGoodTrustedRoot
} from "./chunk-3GMZY37P.js";
import {
  openOciStore
} from "./chunk-FIR5QI5Q.js";
import "./chunk-D4CVDLQD.js";
import {
  openGithubStore
} from "./chunk-MQFE3BGE.js";
import {
  writePart
} from "./chunk-YCWC7AJS.js";
import "./chunk-CUKISB4N.js";
import "./chunk-UCZTWP4I.js";
import "./chunk-Y2CMJJD3.js";
import {
  appendAudit,
  createNoteSigner,
  handoverEvent
} from "./chunk-CXZHLVQC.js";
import {
  readAudit
} from "./chunk-PRTEGFGP.js";
import "./chunk-6BKCZXZU.js";
import "./chunk-IGFICRCP.js";
import "./chunk-MDXIPKCG.js";
import {
  createKeylessSigner
} from "./chunk-TYMZJETO.js";
import "./chunk-I4WE6BGR.js";
import "./chunk-6NXQP7AA.js";
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
} from "./chunk-HGGJ4YBK.js";
import {
  RegistryClient,
  RegistryTransport
} from "./chunk-BK6XO64H.js";
import "./chunk-TPAOTQN5.js";
import {
  loadPolicy
} from "./chunk-OBKLJHR2.js";
import "./chunk-E23XDPNY.js";
import "./chunk-CSOZUF4P.js";
import "./chunk-RADELOED.js";
import {
  makePosture
} from "./chunk-UO7OIZ5J.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import {
  createKeyVerifier,
  keyIdOf
} from "./chunk-HLIWUNQY.js";
import "./chunk-G6XZBPDF.js";
import {
  createKeySigner,
  digestSourceTree,
  fileSubject,
  openFolderStore,
  signStatement,
  signSubject,
  storeStatement
} from "./chunk-NITXBH3L.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-FWB5XYVD.js";
import "./chunk-WFTAYWTK.js";
import "./chunk-H2T6IUEU.js";
import {
  digestModel,
  formatDigest,
  modelSubject,
  parseDigest,
  verifyModel
} from "./chunk-AXNVB73L.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-MEGYVJKR.js";
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
