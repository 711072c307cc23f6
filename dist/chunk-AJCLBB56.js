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
import {
  done,
  identifyOptions,
  shownPath
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

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
