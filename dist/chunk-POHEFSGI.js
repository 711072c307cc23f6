import {
  readBomFile
} from "./chunk-MANQDVYE.js";
import {
  aibomStatement
} from "./chunk-QRUMT5NL.js";
import {
  validateBomDocument
} from "./chunk-T5EGFZK7.js";
import "./chunk-UXTAR6XF.js";
import "./chunk-26IYXMBJ.js";
import "./chunk-IOPUBLYQ.js";
import "./chunk-UMXAUIAC.js";
import "./chunk-KQQKVXGN.js";
import "./chunk-52TUFNIX.js";
import "./chunk-B3BQ2KEL.js";
import "./chunk-TKUUSHV2.js";
import {
  identifySubject,
  openSink,
  refuseStoreInside,
  storeStatement
} from "./chunk-F3LVSCKF.js";
import {
  done,
  formatDigest,
  identifyOptions,
  isReference,
  parseStrictJson,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
