import {
  decisionResult,
  githubSource,
  partiesOfRun,
  policyInput
} from "./chunk-J4OJVEWO.js";
import "./chunk-7YY6MSAV.js";
import {
  checkPublishing,
  checkUpload,
  publishDecision,
  uploadFindings
} from "./chunk-T3BB543N.js";
import {
  folderInCheckout
} from "./chunk-YSVS3MNO.js";
import {
  formatInput,
  generateBoms
} from "./chunk-GIIPUOA7.js";
import "./chunk-NBDEBFPR.js";
import {
  withGithubToken
} from "./chunk-SWCQ4Z7E.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  readGithubRun
} from "./chunk-H6RAEX3V.js";
import "./chunk-NOIHDCOV.js";
import "./chunk-SDFYECNU.js";
import {
  runGate
} from "./chunk-63JOKDKR.js";
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  scanTree
} from "./chunk-UCONB6VR.js";
import {
  findSource,
  recordProvenance
} from "./chunk-4CBQOUFI.js";
import "./chunk-BTN7TTTK.js";
import "./chunk-OCHEBHQE.js";
import "./chunk-4L2GLOQK.js";
import "./chunk-TSR3AW23.js";
import "./chunk-WZAHGGAB.js";
import "./chunk-JMB5XDSC.js";
import "./chunk-DMEMHX3V.js";
import "./chunk-Z3KBZPSO.js";
import {
  signSubject
} from "./chunk-RWT3QETU.js";
import "./chunk-5SH3ITJG.js";
import "./chunk-PUZ6UGEX.js";
import "./chunk-S4VNJTP3.js";
import "./chunk-OADSFSWA.js";
import "./chunk-VZGEPFWL.js";
import "./chunk-NL23UQX3.js";
import "./chunk-GO5RCJXP.js";
import "./chunk-C6MMN3UI.js";
import {
  renderSarif
} from "./chunk-NKZJR2WF.js";
import "./chunk-MMLPGCD4.js";
import "./chunk-JQTFLVH4.js";
import {
  openSink
} from "./chunk-FUJHVRGI.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-ORY6JBGL.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-XSRA3WZQ.js";
import "./chunk-T2PYLCYI.js";
import "./chunk-GMYYYFJP.js";
import "./chunk-JYBAYDDN.js";
import "./chunk-DMIGIPXD.js";
import "./chunk-XNV2PMOX.js";
import "./chunk-ZS3AKB3V.js";
import "./chunk-37MYGFNW.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-TRL6ZI5J.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-V5NFW6SC.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-SOD2YKCQ.js";
import "./chunk-ACT57NIV.js";
import {
  refuseStoreInside,
  storeFolders
} from "./chunk-DMFT454Q.js";
import "./chunk-CXT6GKAZ.js";
import "./chunk-XN6R2ZIV.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-IFCSQVBZ.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-2R2FOX5A.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-VCU4BOOS.js";
import "./chunk-JTADAUSY.js";
import "./chunk-LSDHB4YX.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-CLMZNH6W.js";
import {
  namesSigner
} from "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-HCLPQ6VB.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-M47SOCU4.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-NN372YFI.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-CXTJR2BD.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-NFLA5234.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import {
  DEFAULT_BOM_FORMAT
} from "./chunk-LWDO773Q.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
  const sink = namesSigner(options) ? await openSink(options, context) : void 0;
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
    ...options.audit === void 0 ? [] : [path.resolve(options.audit)]
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
    { signer: sink.signer, identified, evidence: options.evidence },
    context
  );
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
      auditKey: inputs["audit-key"],
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
