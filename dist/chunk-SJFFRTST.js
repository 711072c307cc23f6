import {
  readBomFile
} from "./chunk-XMSOI2AG.js";
import {
  validateBomDocument
} from "./chunk-Q7OW7PHN.js";
import "./chunk-XAHTMPT2.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-UYTDCWOK.js";
import "./chunk-H33MUNXO.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import {
  aibomStatement
} from "./chunk-VWUGOBFZ.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-JGVKAPCJ.js";
import {
  identifySubject,
  openSink,
  refuseStoreInside,
  storeStatement
} from "./chunk-F37F3WSG.js";
import "./chunk-FCDH4DTF.js";
import {
  done,
  formatDigest,
  identifyOptions,
  isReference,
  parseStrictJson,
  shownPath
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import {
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/attest-bom.ts
async function attestBom({ file, target }, { identify, ...options }, context) {
  const sink = await openSink(options, context);
  if (sink === void 0) {
    throw new AppError("invalid-input", "no evidence store and no signer was given", {
      hint: "give --evidence STORE with --key FILE or --keyless"
    });
  }
  const { name, bytes } = await readBomFile(file);
  const validation = await validateBomDocument(bytes, name);
  const document = validation.isValid ? parseStrictJson(bytes, { maxBytes: bytes.length, maxDepth: 128, what: name }) : void 0;
  if (typeof document !== "object" || document === null) {
    const [first] = validation.findings;
    throw new AppError("evidence-invalid", `BOM ${name} is not valid: ${first?.message ?? "not an object"}`, {
      hint: `sallyport aibom validate ${file}`
    });
  }
  const identified = await identifySubject(target, readAs(target, identify), context);
  refuseStoreInside(identified, options.evidence);
  const { subject } = identified;
  if (subject.kind !== "model" && subject.kind !== "image")
    throw new AppError("invalid-subject", `${target} is neither a model nor an image`);
  const stored = await storeStatement(aibomStatement(subject, document), sink, subject);
  return { name, subject, digest: formatDigest(subject.digest), validation, stored };
}
function readAs(target, identify = {}) {
  return isReference(target) || identify.kind !== void 0 ? identify : { ...identify, kind: "model" };
}

// src/cli/verb-aibom-attest.ts
var aibomAttestVerb = async (options, ports) => {
  const flowOptions = { ...options, identify: identifyOptions(options) };
  const what = { file: options.file, target: options.subject };
  const made = await attestBom(what, flowOptions, systemContext(ports));
  const { name, subject, digest, validation, stored } = made;
  const { standard = "", version = "" } = validation;
  const lines = [
    `${subject.kind.padEnd(8)}  ${digest}  ${subject.name}`,
    `AI-BOM    ${name}  ${standard} ${version}`,
    `evidence  ${shownPath(stored.file)}`
  ].map(escapeTerminal);
  return done(`${lines.join("\n")}
`, { subject, digest, file: name, standard, version, evidence: stored });
};
export {
  aibomAttestVerb
};
