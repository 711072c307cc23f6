import {
  readBomFile
} from "./chunk-VFV36TS2.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import {
  aibomStatement
} from "./chunk-JQTFLVH4.js";
import {
  openSink,
  storeStatement
} from "./chunk-FUJHVRGI.js";
import {
  validateBomDocument
} from "./chunk-2YN7UQKW.js";
import "./chunk-IRTZJOBB.js";
import "./chunk-MQPBWYP4.js";
import "./chunk-4LWTCAU3.js";
import "./chunk-UIRQIKHF.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import "./chunk-UH5H67IL.js";
import {
  refuseStoreInside
} from "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import {
  identifySubject
} from "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import {
  isReference
} from "./chunk-FJJQOVSO.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-ZWNYNENW.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-6YPDQSSR.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-VD4GU3UI.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
  const stored = await storeStatement(aibomStatement(subject, document), sink);
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
