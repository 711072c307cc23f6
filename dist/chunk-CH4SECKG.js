const { readFile } = process.getBuiltinModule("node:fs/promises");
const path = process.getBuiltinModule("node:path");
import {
  WITHOUT_SECRETS,
  githubSource,
  isUnsignedRun,
  partiesOfRun,
  renderSecondStage
} from "./chunk-YHTJL7ZB.js";
import {
  policyInput
} from "./chunk-ZBB2RIDJ.js";
import {
  decisionResult
} from "./chunk-CVLAL6CW.js";
import {
  folderInCheckout
} from "./chunk-7NDETAES.js";
import "./chunk-URMWBSER.js";
import {
  checkPublishing,
  checkUpload,
  publishDecision,
  uploadFindings
} from "./chunk-W63SRF4K.js";
import {
  readGithubRun
} from "./chunk-C2JVILE6.js";
import {
  formatInput
} from "./chunk-RPPPG4PL.js";
import "./chunk-YAT6YZV6.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  withGithubToken
} from "./chunk-XDE5J3ZP.js";
import {
  scanTree
} from "./chunk-2XK5MRHB.js";
import {
  findSource,
  recordProvenance
} from "./chunk-4MJPUWOO.js";
import "./chunk-6VZAGH2Q.js";
import "./chunk-APER5ZU7.js";
import "./chunk-XYVIOLJG.js";
import "./chunk-6ID76BGD.js";
import "./chunk-KLQA7F5E.js";
import "./chunk-QGCGWJVR.js";
import {
  refuseRecordedAlone,
  runGate
} from "./chunk-BTJETBFY.js";
import "./chunk-VZBO3MB2.js";
import {
  makeScanStatement
} from "./chunk-PI3UGJL2.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-S6RO5LHD.js";
import "./chunk-JFSZMHZB.js";
import {
  generateBoms
} from "./chunk-ZIJOGEMN.js";
import {
  renderSarif
} from "./chunk-P7KL5W7A.js";
import "./chunk-5JTTHECB.js";
import "./chunk-QRUMT5NL.js";
import "./chunk-M5XEYNXD.js";
import "./chunk-K4LGMNAG.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-XGRHWXEZ.js";
import "./chunk-TKUUSHV2.js";
import "./chunk-55F4O3XS.js";
import "./chunk-CTSNVFJK.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-BXZI4BC6.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-SOM2U2YE.js";
import {
  isLocalLog
} from "./chunk-GDRYDZQ2.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-FOVVOEVG.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-5NHFIJMI.js";
import "./chunk-E23XDPNY.js";
import "./chunk-7ZJDTWAO.js";
import "./chunk-UF2N37CC.js";
import "./chunk-MLKSPAD2.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-H6H6AROV.js";
import "./chunk-XBB4LAOA.js";
import "./chunk-G6XZBPDF.js";
import {
  SCAN_KINDS,
  identifyPath,
  namesSigner,
  openSink,
  refuseInside,
  refuseStoreInside,
  signSubject,
  storeFolders
} from "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  formatDigest,
  namesAudit,
  relativeInside,
  writeAtomically
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import "./chunk-OYJD7DCM.js";
import {
  AppError,
  DEFAULT_BOM_FORMAT
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/chain.ts

// src/flows/run-chain.ts
async function runChain(model, options, context) {
  const startedAt = context.clock();
  const loaded = await loadPolicy(options.policy, context);
  environmentOf(loaded, options.environment);
  namesAudit(options);
  refuseRecordedAlone(options);
  const isUnsigned = options.unsigned === true;
  const isSigned = !isUnsigned && namesSigner(options);
  const sink = isSigned ? await openSink(options, context, { gathered: true }) : void 0;
  if (sink === void 0 && !isUnsigned)
    throw new AppError("invalid-input", "no signer was given", { hint: SIGNER_HINT });
  const identified = await identifyPath(model, { ...options.identify, kind: "model" }, context);
  const reports = path.resolve(options.reports);
  refuseStoreInside(identified, options.evidence);
  refuseInside(identified, reports, "reports folder");
  const found = await findSource(options.source, context, identified.manifest);
  const source = found?.path === void 0 ? void 0 : { ...found, path: found.path };
  const { formats, declarations } = options;
  const bom = path.join(reports, bomFileName(formats?.[0]));
  const described = await generateBoms(
    model,
    { identified, output: bom, formats, declarations, sink },
    context
  );
  const ours = [
    ...storeFolders(options.evidence),
    reports,
    ...options.audit === void 0 || !isLocalLog(options.audit) ? [] : [path.resolve(options.audit)]
  ];
  const targets = [identified, ...source === void 0 ? [] : [source]];
  const scans = await scanAll(targets, { sink, ours }, context);
  const sarif = path.join(reports, "findings.sarif");
  const results = scans.map(({ result }) => result);
  const folders = scans.map(
    (scan) => source === void 0 ? "" : relativeInside(source.path, scan.path) ?? ""
  );
  await writeAtomically(sarif, `${JSON.stringify(renderSarif(results, { folders }), null, 2)}
`);
  const { subject } = identified;
  const sourceDigest = source === void 0 ? void 0 : formatDigest(source.subject.digest);
  const boms = described.flatMap(({ output }) => output ?? []);
  const made = {
    ...{ subject, digest: formatDigest(subject.digest), sourceDigest },
    ...{ scans, bomFindings: described[0].findings, bom, boms, sarif }
  };
  if (sink === void 0) {
    const { judgeUnsigned } = await import("./chunk-HK2SYDZ5.js");
    const { environment, evidence, mode = "enforce", parties } = options;
    const asked = { environment, evidence, mode, ...parties === void 0 ? {} : { parties } };
    const unsigned = scans.map((scan) => unsignedScan(scan, identified));
    const makes = [`describes, scans and signs ${made.digest} anew, with its provenance`];
    const gate2 = await judgeUnsigned({ ...asked, subject, loaded, scans: unsigned, makes }, context);
    return { ...made, signature: "", evidence: "", gate: gate2, secondStage: gate2.secondStage };
  }
  const { materials, builder } = options;
  await recordProvenance(
    model,
    { identified, identifiedSource: source, materials, builder, startedAt, sink },
    context
  );
  const { signature } = await signSubject(
    model,
    { signer: sink.signer, trail: sink.trail, identified, evidence: options.evidence },
    context
  );
  await sink.trail?.flush();
  const gate = await runGate(
    model,
    { ...options, loaded, identified, signer: sink.signer, output: path.join(reports, "decision.json") },
    context
  );
  return { ...made, signature, evidence: sink.store.location, gate };
}
function unsignedScan({ subject, result }, model) {
  return {
    kind: SCAN_KINDS[result.scanner.kind],
    of: subject === model.subject ? "subject" : "source",
    statement: makeScanStatement(subject, result)
  };
}
function bomFileName(format = DEFAULT_BOM_FORMAT) {
  return format.startsWith("spdx") ? "aibom.spdx.json" : "aibom.cdx.json";
}
var SIGNER_HINT = "evidence is always signed: give one of key, keyless, kms and pkcs11";
async function scanAll(targets, { sink, ours }, context) {
  const outcomes = [];
  for (const identified of targets) {
    const exclude = ours.flatMap((place) => relativeTo(identified.path, place));
    for (const kind of ["secrets", "iac"]) {
      const { path: path2 } = identified;
      outcomes.push({ ...await scanTree({ kind, path: path2 }, { identified, sink, exclude }, context), path: path2 });
    }
  }
  return outcomes;
}
function relativeTo(root, place) {
  const inside = relativeInside(root, place);
  return inside === void 0 || inside === "" ? [] : [inside];
}

// src/actions/perform/chain.ts
var performChain = async (inputs, { context }) => {
  const run = await readGithubRun();
  const unsigned = isUnsignedRun(inputs, run, context.env);
  if (!unsigned) {
    await checkPublishing(inputs, run);
    await checkUpload(inputs, run);
  }
  const made = await runChain(
    inputs.model,
    {
      ...inputs,
      policy: policyInput(inputs.policy, run),
      ...signerInputs(inputs),
      materials: inputs.material,
      formats: formatInput(inputs.format),
      parties: partiesOfRun(run),
      ...githubSource(inputs, run),
      identify: identifyInputs(inputs),
      ...unsigned ? WITHOUT_SECRETS : {}
    },
    withGithubToken(context, inputs["github-token"])
  );
  const place = folderOf(made.scans, context);
  const result = decisionResult(made.gate, place);
  if (!unsigned) await publishDecision(made.gate.decision, { inputs, run, folderOf: place });
  if (!unsigned && inputs["upload-sarif"] === true)
    await uploadFindings(await readFile(made.sarif, "utf8"), inputs, run);
  const { digest, signature, bom, boms, sarif, evidence } = made;
  return {
    ...result,
    summary: `${result.summary}${renderSecondStage(made.secondStage ?? [], run)}`,
    outputs: {
      allowed: String(made.gate.decision.allowed),
      "source-digest": made.sourceDigest ?? "",
      decision: made.gate.output ?? "",
      boms: boms.join("\n"),
      ...{ digest, signature, bom, sarif, evidence }
    }
  };
};
function folderOf(scans, context) {
  const folders = /* @__PURE__ */ new Map();
  for (const { result, path: path2 } of scans) {
    const folder = folderInCheckout(path2, context);
    for (const { fingerprint } of result.findings) folders.set(fingerprint, folder);
  }
  return ({ fingerprint }) => folders.get(fingerprint) ?? "";
}
export {
  performChain
};
