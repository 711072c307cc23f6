import{createRequire as __cr}from'node:module';import{fileURLToPath as __fp}from'node:url';import{dirname as __dn}from'node:path';const require=__cr(import.meta.url),__filename=__fp(import.meta.url),__dirname=__dn(__filename);
import {
  readBomFile
} from "./chunk-BKGMG3SK.js";
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
} from "./chunk-EQDRG2LP.js";
import {
  validateBomDocument
} from "./chunk-VK7T4434.js";
import {
  openSink,
  storeStatement
} from "./chunk-QJF24ZAG.js";
import "./chunk-H3LK273N.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-YDMVOWRQ.js";
import "./chunk-TO5ATDQ2.js";
import "./chunk-FLHDGRRM.js";
import "./chunk-JGVKAPCJ.js";
import "./chunk-XVM2TIYZ.js";
import "./chunk-5RR2O6WO.js";
import "./chunk-EXSTXY4R.js";
import "./chunk-EKZAYNSL.js";
import {
  identifySubject,
  refuseInside
} from "./chunk-SF4EHC64.js";
import "./chunk-KZHZPU7M.js";
import "./chunk-WBD6PWMQ.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-OW4J7AMQ.js";
import {
  formatDigest
} from "./chunk-OV564HUI.js";
import "./chunk-2CECG5I5.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7YYBLLH4.js";
import "./chunk-6RCSALXX.js";
import "./chunk-OZIG34OO.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-2X75WB5P.js";
import {
  parseStrictJson
} from "./chunk-7BUQUQ54.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-EFZ26R5N.js";
import {
  escapeTerminal
} from "./chunk-DNG7EB5A.js";
import "./chunk-UMGRQYUX.js";
import "./chunk-GCLOALBY.js";
import "./chunk-5YPH3SL2.js";
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
  const identified = await identifySubject(target, { ...identify, kind: "model" }, context);
  if (options.evidence !== void 0) refuseInside(identified, options.evidence, "evidence store");
  const { subject } = identified;
  if (subject.kind !== "model") throw new AppError("invalid-subject", `${target} is not a model`);
  const stored = await storeStatement(aibomStatement(subject, document), sink);
  return { name, subject, digest: formatDigest(subject.digest), validation, stored };
}

// src/cli/verb-aibom-attest.ts
var aibomAttestVerb = async (options, ports) => {
  const flowOptions = { ...options, identify: identifyOptions(options) };
  const what = { file: options.file, target: options.subject };
  const made = await attestBom(what, flowOptions, systemContext(ports));
  const { name, subject, digest, validation, stored } = made;
  const { standard = "", version = "" } = validation;
  const lines = [
    `model     ${digest}  ${subject.name}`,
    `AI-BOM    ${name}  ${standard} ${version}`,
    `evidence  ${shownPath(stored.file)}`
  ].map(escapeTerminal);
  return done(`${lines.join("\n")}
`, { subject, digest, file: name, standard, version, evidence: stored });
};
export {
  aibomAttestVerb
};
