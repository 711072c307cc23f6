import {
  refuseOthers
} from "./chunk-XT5SDXNV.js";
import {
  identifyInputs
} from "./chunk-WUYBSPHJ.js";
import {
  signerInputs,
  storeInput
} from "./chunk-XDE5J3ZP.js";
import {
  renderFacts
} from "./chunk-H7LXH3E5.js";
import {
  recordProvenances
} from "./chunk-4MJPUWOO.js";
import "./chunk-6VZAGH2Q.js";
import "./chunk-KLQA7F5E.js";
import "./chunk-QGCGWJVR.js";
import "./chunk-KHW6BIZC.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-6R2OP7DM.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  EVIDENCE_INPUT,
  MODEL_INPUTS,
  SIGNER_INPUTS
} from "./chunk-OYJD7DCM.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/provenance.ts
var STORING = [...Object.keys(EVIDENCE_INPUT), ...Object.keys(SIGNER_INPUTS)];
var TRUST = ["public-key", "certificate-identity", "certificate-oidc-issuer", "trusted-root"];
var READS = {
  make: [
    ...["subject", "output", "subject-kind", "expect-digest", "training", "mlflow", "dvc", "stage", "recipe"],
    ...["results", "material", "source", "builder", ...STORING, ...Object.keys(MODEL_INPUTS)]
  ],
  verify: [
    ...["subject", "subject-kind", "attestation", ...TRUST, "allow-missing-log", "expect-builder"],
    ...["expect-source", "expect-source-ref", ...Object.keys(MODEL_INPUTS)]
  ],
  rebuild: ["attestation", "source", "output", "allow-run", "timeout", "results", ...TRUST, ...STORING]
};
var performProvenance = async (inputs, { context }) => {
  const { operation } = inputs;
  refuseOthers(inputs, operation, ["operation", "mode", ...READS[operation]]);
  if (operation === "make") return await makeProvenance(inputs, context);
  const { rebuild, verifyForeign } = await import("./chunk-DTV2DZUS.js");
  return operation === "verify" ? await verifyForeign(inputs, context) : await rebuild(inputs, context);
};
async function makeProvenance(inputs, context) {
  const { output } = inputs;
  if (inputs.subject.length === 0 || output === void 0) {
    const name = output === void 0 ? "output" : "subject";
    throw new AppError("invalid-input", `input ${name} is required for operation make`);
  }
  const kind = inputs["subject-kind"];
  const made = await recordProvenances(
    inputs.subject,
    {
      ...inputs,
      output,
      ...signerInputs(inputs),
      evidence: storeInput(inputs.evidence),
      materials: inputs.material,
      expectDigests: inputs["expect-digest"].length === 0 ? void 0 : inputs["expect-digest"],
      identify: { ...identifyInputs(inputs), ...kind === void 0 ? {} : { kind } }
    },
    context
  );
  const facts = made.flatMap(({ subject, digest, builder, source, output: output2, results, notes }) => [
    ["Subject", subject.name],
    ["Digest", digest],
    ["Builder", builder === "github" ? "GitHub Actions" : "self-declared"],
    ["Source", source?.name],
    ["Statement", output2],
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
}
export {
  performProvenance
};
