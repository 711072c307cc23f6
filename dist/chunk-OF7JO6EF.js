import {
  recordProvenances
} from "./chunk-72KO4SHR.js";
import "./chunk-AFCGMWXC.js";
import "./chunk-HQC2HB6K.js";
import "./chunk-VDVJ2MZI.js";
import "./chunk-AQV7BMBU.js";
import "./chunk-2XPOK5KV.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-BDIVLCWG.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-FV3ZJRWW.js";
import "./chunk-F37F3WSG.js";
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import {
  AppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/cli/verb-provenance.ts
var provenanceVerb = async (options, ports) => {
  const { subjects, material, expectDigest, ...rest } = options;
  if (options.output === void 0) {
    throw new AppError("invalid-input", "provenance needs a file to write", { hint: "give --output FILE" });
  }
  const made = await recordProvenances(
    subjects,
    { ...rest, materials: material, expectDigests: expectDigest, identify: identifyOptions(options) },
    systemContext(ports)
  );
  const [only] = made;
  const text = made.map(textOf).join("\n");
  return done(text, made.length === 1 && only !== void 0 ? jsonOf(only) : { subjects: made.map(jsonOf) });
};
function textOf({
  subject,
  digest,
  builder,
  source,
  output,
  stored,
  results,
  storedResults,
  notes
}) {
  const lines = [
    `subject     ${digest}  ${subject.name}`,
    `builder     ${builder === "github" ? "GitHub Actions" : "this machine (self-declared)"}`,
    ...source === void 0 ? [] : [`source      ${source.name}`],
    `provenance  ${shownPath(output ?? "")}`,
    ...results.length === 0 ? [] : [`results     ${String(results.length)} more statements`],
    ...[...stored === void 0 ? [] : [stored], ...storedResults].map(
      ({ file }) => `evidence    ${shownPath(file)}`
    ),
    ...notes.map((note) => `note        ${note}`)
  ];
  return `${lines.join("\n")}
`;
}
function jsonOf(made) {
  const { subject, digest, builder, source, output, stored, storedResults, results, notes } = made;
  return {
    ...{ subject, digest, builder, source, output, evidence: stored },
    results: results.map(({ predicateType }, index) => ({ predicateType, evidence: storedResults[index] })),
    notes
  };
}
export {
  provenanceVerb
};
