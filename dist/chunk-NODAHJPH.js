import {
  decisionResult,
  githubSource,
  partiesOfRun
} from "./chunk-27SEBTFC.js";
import {
  policyInput
} from "./chunk-2HVIZDEW.js";
import {
  checkPublishing,
  checkUpload,
  publishDecision,
  uploadFindings
} from "./chunk-VE6SCOWD.js";
import {
  folderInCheckout
} from "./chunk-KKMUUW23.js";
import {
  formatInput
} from "./chunk-2F5TACBT.js";
import "./chunk-ZBOJBULZ.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signerInputs,
  withGithubToken
} from "./chunk-LS6RPGQR.js";
import {
  readGithubRun
} from "./chunk-DLJUXVNL.js";
import "./chunk-OJ5ETO6F.js";
import "./chunk-L7KKNYGR.js";
import "./chunk-SDFYECNU.js";
import {
  scanTree
} from "./chunk-JQTBYDCM.js";
import {
  findSource,
  recordProvenance
} from "./chunk-72KO4SHR.js";
import "./chunk-AFCGMWXC.js";
import "./chunk-NKLSBBNA.js";
import "./chunk-HQC2HB6K.js";
import "./chunk-VDVJ2MZI.js";
import {
  runGate
} from "./chunk-QAKTXOWJ.js";
import "./chunk-TITMTDDK.js";
import "./chunk-D55OLPIG.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-AQV7BMBU.js";
import "./chunk-2XPOK5KV.js";
import {
  renderSarif
} from "./chunk-QJMVJVFH.js";
import "./chunk-4EMKBBC3.js";
import {
  generateBoms
} from "./chunk-SCNREPTE.js";
import "./chunk-UB5LDNW7.js";
import "./chunk-VWUGOBFZ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-UFNIASSE.js";
import "./chunk-ZQTJ2LCR.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-RCYW7HSD.js";
import "./chunk-F4EKZHS6.js";
import "./chunk-OO6VMMSN.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-DSBJYIWE.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-CLMZNH6W.js";
import "./chunk-K5YMXOPU.js";
import "./chunk-LRI26CZF.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-SQ3BAJDD.js";
import {
  isLocalLog
} from "./chunk-NC743WSQ.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-FV3ZJRWW.js";
import {
  identifyPath,
  namesSigner,
  openSink,
  refuseInside,
  refuseStoreInside,
  signSubject,
  storeFolders
} from "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  formatDigest,
  namesAudit,
  relativeInside,
  writeAtomically
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-23CJZTEK.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-RUSTPHBF.js";
import "./chunk-HZUFR5AV.js";
import "./chunk-QIY7PZKG.js";
import {
  DEFAULT_BOM_FORMAT
} from "./chunk-2B7XTCF6.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/chain.ts
import { readFile } from "node:fs/promises";

// src/flows/run-chain.ts
import path from "node:path";
async function runChain(model, options, context) {
  const startedAt = context.clock();
  const loaded = await loadPolicy(options.policy, context);
  environmentOf(loaded, options.environment);
  namesAudit(options);
  const sink = namesSigner(options) ? await openSink(options, context, { gathered: true }) : void 0;
  if (sink === void 0) throw new AppError("invalid-input", "no signer was given", { hint: SIGNER_HINT });
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
  const { subject } = identified;
  const sourceDigest = source === void 0 ? void 0 : formatDigest(source.subject.digest);
  const digests = { digest: formatDigest(subject.digest), sourceDigest };
  const boms = described.flatMap(({ output }) => output ?? []);
  const files = { bom, boms, sarif, signature, evidence: sink.store.location };
  return { subject, ...digests, scans, bomFindings: described[0].findings, ...files, gate };
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
  await checkPublishing(inputs, run);
  await checkUpload(inputs, run);
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
      identify: identifyInputs(inputs)
    },
    withGithubToken(context, inputs["github-token"])
  );
  const place = folderOf(made.scans, context);
  const result = decisionResult(made.gate, place);
  await publishDecision(made.gate.decision, { inputs, run, folderOf: place });
  if (inputs["upload-sarif"] === true) await uploadFindings(await readFile(made.sarif, "utf8"), inputs, run);
  const { digest, signature, bom, boms, sarif, evidence } = made;
  return {
    ...result,
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
