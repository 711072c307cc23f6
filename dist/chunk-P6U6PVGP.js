import {
  identifyInputs
} from "./chunk-NGSGSRWD.js";
import {
  signerInputs,
  storeInput
} from "./chunk-LS6RPGQR.js";
import {
  renderFacts
} from "./chunk-XBEHHOA4.js";
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
import "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import "./chunk-QIY7PZKG.js";
import "./chunk-CR4BFVA2.js";
import "./chunk-SHOF7NDT.js";
import "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/actions/perform/provenance.ts
var performProvenance = async (inputs, { context }) => {
  const kind = inputs["subject-kind"];
  const made = await recordProvenances(
    inputs.subject,
    {
      ...inputs,
      ...signerInputs(inputs),
      evidence: storeInput(inputs.evidence),
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
