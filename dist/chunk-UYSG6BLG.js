import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  checkComment,
  decisionResult,
  keepComment,
  partiesOfRun,
  readGithubRun
} from "./chunk-E7SJTLB4.js";
import {
  folderInCheckout
} from "./chunk-ZXGNNIQL.js";
import "./chunk-NBDEBFPR.js";
import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  runGate
} from "./chunk-O5ZBZSQ7.js";
import "./chunk-SDFYECNU.js";
import "./chunk-TSR3AW23.js";
import {
  namesAudit
} from "./chunk-5WKQU5IX.js";
import {
  scanTree
} from "./chunk-AI56VEAC.js";
import {
  generateBom
} from "./chunk-V7X4BLI2.js";
import "./chunk-4L2GLOQK.js";
import {
  findSource,
  recordProvenance
} from "./chunk-KSPDNQ5L.js";
import "./chunk-7M7OPRE2.js";
import "./chunk-MQELYQ2W.js";
import "./chunk-WMPM5MQS.js";
import "./chunk-IH2VV6IU.js";
import "./chunk-KGFT6PUL.js";
import {
  environmentOf,
  loadPolicy
} from "./chunk-GN6WB6OX.js";
import "./chunk-ORFQEE7I.js";
import {
  signSubject
} from "./chunk-NHHXW2B6.js";
import "./chunk-ZQWRJFON.js";
import "./chunk-UJOS5FBI.js";
import "./chunk-N3S4GE5W.js";
import "./chunk-CFYWTI52.js";
import "./chunk-LCFOYKOD.js";
import "./chunk-KSZDRM5P.js";
import "./chunk-M7PWPZYR.js";
import "./chunk-6NWS4UZ6.js";
import {
  renderSarif
} from "./chunk-ELTQNSLG.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-4EMKBBC3.js";
import "./chunk-PVUHJFDK.js";
import "./chunk-EQDRG2LP.js";
import "./chunk-2FQL57BP.js";
import "./chunk-EPAD7GUZ.js";
import {
  openSink
} from "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-GFDDDHDQ.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XTDI4EX6.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-H7RMI6CP.js";
import {
  identifyPath,
  refuseInside
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import {
  relativeInside
} from "./chunk-VWHVR7RR.js";
import "./chunk-CXTJR2BD.js";
import {
  namesSigner
} from "./chunk-OW4J7AMQ.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FWI74T22.js";
import "./chunk-UDZPHOEP.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import {
  writeAtomically
} from "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-TXOV6VNN.js";
import "./chunk-LUEN3ZAZ.js";
import "./chunk-NN372YFI.js";
import "./chunk-IXAEB3KA.js";
import "./chunk-2X75WB5P.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import "./chunk-SHMUV4P5.js";
import "./chunk-LWDO773Q.js";
import "./chunk-ZCIYQBMJ.js";
import "./chunk-6RA4GTEM.js";
import "./chunk-NI3HYQH4.js";
import "./chunk-G6CQUC4H.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-DNG7EB5A.js";
import "./chunk-GCLOALBY.js";
import "./chunk-QV7HV4YA.js";
import "./chunk-5YPH3SL2.js";
import "./chunk-VD4GU3UI.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/run-chain.ts
import path from "node:path";
async function runChain(model, options, context) {
  const startedAt = context.clock();
  const loaded = await loadPolicy(options.policy);
  environmentOf(loaded, options.environment);
  namesAudit(options);
  const sink = namesSigner(options) ? await openSink(options, context) : void 0;
  if (sink === void 0) throw new AppError("invalid-input", "no signer was given", { hint: SIGNER_HINT });
  const identified = await identifyPath(model, { ...options.identify, kind: "model" }, context);
  const [evidence, reports] = [path.resolve(options.evidence), path.resolve(options.reports)];
  refuseInside(identified, evidence, "evidence store");
  refuseInside(identified, reports, "reports folder");
  const found = await findSource(options.source, context, identified.manifest);
  const source = found?.path === void 0 ? void 0 : { ...found, path: found.path };
  const bom = path.join(reports, "aibom.cdx.json");
  const described = await generateBom(model, { identified, output: bom, sink }, context);
  const ours = [evidence, reports, ...options.audit === void 0 ? [] : [path.resolve(options.audit)]];
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
  const { signature } = await signSubject(model, { signer: sink.signer, identified, evidence }, context);
  const gate = await runGate(
    model,
    { ...options, loaded, identified, signer: sink.signer, output: path.join(reports, "decision.json") },
    context
  );
  const { subject } = identified;
  const sourceDigest = source === void 0 ? void 0 : formatDigest(source.subject.digest);
  const digests = { digest: formatDigest(subject.digest), sourceDigest };
  const files = { bom, sarif, signature, evidence };
  return { subject, ...digests, scans, bomFindings: described.findings, ...files, gate };
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
  checkComment(inputs, run);
  const made = await runChain(
    inputs.model,
    {
      ...inputs,
      ...signerInputs(inputs),
      auditKey: inputs["audit-key"],
      materials: inputs.material,
      parties: partiesOfRun(run),
      identify: identifyInputs(inputs)
    },
    context
  );
  const result = decisionResult(made.gate, folderOf(made.scans, context));
  await keepComment(made.gate.decision, inputs, run);
  const { digest, signature, bom, sarif, evidence } = made;
  return {
    ...result,
    outputs: {
      allowed: String(made.gate.decision.allowed),
      "source-digest": made.sourceDigest ?? "",
      decision: made.gate.output ?? "",
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
