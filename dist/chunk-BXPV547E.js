import {
  recordProvenances
} from "./chunk-4CBQOUFI.js";
import "./chunk-BTN7TTTK.js";
import {
  identifyOptions
} from "./chunk-5H5BS6CQ.js";
import {
  shownPath
} from "./chunk-UX6NEJWB.js";
import {
  done
} from "./chunk-WY7WBMDI.js";
import "./chunk-JMB5XDSC.js";
import "./chunk-DMEMHX3V.js";
import "./chunk-Z3KBZPSO.js";
import "./chunk-GO5RCJXP.js";
import "./chunk-C6MMN3UI.js";
import "./chunk-FUJHVRGI.js";
import "./chunk-Q6SQWGMP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-UH5H67IL.js";
import "./chunk-DMFT454Q.js";
import "./chunk-N3VCBZS7.js";
import "./chunk-2R2FOX5A.js";
import "./chunk-VWHVR7RR.js";
import "./chunk-BEVE5XLP.js";
import "./chunk-JTADAUSY.js";
import "./chunk-4KLM6FHB.js";
import "./chunk-AKQVJPHI.js";
import "./chunk-64BN6W7Z.js";
import "./chunk-HMKJN6AH.js";
import "./chunk-47PFO5H5.js";
import "./chunk-FJJQOVSO.js";
import "./chunk-OV564HUI.js";
import "./chunk-2XAOFQT3.js";
import "./chunk-FQYXLPE7.js";
import "./chunk-D6ZZ6VPQ.js";
import "./chunk-ZWNYNENW.js";
import "./chunk-7BUQUQ54.js";
import "./chunk-LVNSURSA.js";
import "./chunk-BA4EWDWQ.js";
import "./chunk-NLKOUTUU.js";
import "./chunk-ZMAAITHR.js";
import "./chunk-WKO2OFS6.js";
import "./chunk-U27N6BLD.js";
import "./chunk-GDYA6WYZ.js";
import {
  systemContext
} from "./chunk-6MKCSDAL.js";
import "./chunk-WLG2YDQ2.js";
import "./chunk-GCLOALBY.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import {
  AppError
} from "./chunk-NK6HLKVL.js";
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
