import {
  signerInputs
} from "./chunk-P4K5BF76.js";
import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  renderFacts
} from "./chunk-E4XBWWPN.js";
import {
  recordProvenances
} from "./chunk-4CBQOUFI.js";
import "./chunk-BTN7TTTK.js";
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
import "./chunk-DNG7EB5A.js";
import "./chunk-YS5WAY3Z.js";
import "./chunk-XM2FWECZ.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-NK6HLKVL.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/provenance.ts
var performProvenance = async (inputs, { context }) => {
  const kind = inputs["subject-kind"];
  const made = await recordProvenances(
    inputs.subject,
    {
      ...inputs,
      ...signerInputs(inputs),
      materials: inputs.material,
      expectDigests: inputs["expect-digest"].length === 0 ? void 0 : inputs["expect-digest"],
      identify: { ...identifyInputs(inputs), ...kind === void 0 ? {} : { kind } }
    },
    context
  );
  const facts = made.flatMap(({ subject, digest, builder, source, output, results, notes }) => [
    ["Subject", subject.name],
    ["Digest", digest],
    ["Builder", builder === "github" ? "GitHub Actions" : "self-declared"],
    ["Source", source?.name],
    ["Statement", output],
    ["Other statements", results.length === 0 ? void 0 : String(results.length)],
    ...notes.map((note) => ["Not known", note])
  ]);
  const [first] = made;
  const others = made.length > 1 ? ` and ${String(made.length - 1)} more` : "";
  return {
    verdict: "pass",
    headline: `provenance of ${first?.digest ?? ""}${others}`,
    summary: renderFacts("Provenance", "pass", facts),
    outputs: {
      digest: made.map(({ digest }) => digest).join("\n"),
      provenance: first?.output ?? "",
      bundle: made.flatMap(({ stored }) => stored === void 0 ? [] : [stored.file]).join("\n")
    }
  };
};
export {
  performProvenance
};
