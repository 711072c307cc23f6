import {
  verifyProvenance
} from "./chunk-OAN3IETC.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  done,
  identifyOptions
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError,
  escapeTerminal,
  systemContext
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/cli/verb-provenance-verify.ts
var EXIT = { pass: 0, block: 1, indeterminate: 3 };
var provenanceVerifyVerb = async (options, ports) => {
  const { paths, expectBuilder, expectSource, expectSourceRef, ...rest } = options;
  const files = paths.slice(0, -1);
  const subject = paths.at(-1);
  if (subject === void 0 || files.length === 0) {
    throw new AppError("invalid-input", "name one or more files with attestations, then the subject");
  }
  const outcome = await verifyProvenance(
    subject,
    {
      ...{ ...rest, files, identify: identifyOptions(options) },
      ...{ builder: expectBuilder, source: expectSource, sourceRef: expectSourceRef }
    },
    systemContext(ports)
  );
  const { verdict, accepted, rejected } = outcome;
  const lines = [
    `${verdict === "pass" ? "verified" : "NOT verified"}  ${subject}`,
    ...accepted.flatMap(linesOf),
    ...rejected.map(({ place, reason }) => `refused     ${place}: ${reason}`),
    ...accepted.length + rejected.length === 0 ? ["refused     there is no attestation in these files"] : []
  ];
  return done(`${lines.map(escapeTerminal).join("\n")}
`, outcome, EXIT[verdict]);
};
function linesOf({
  place,
  builderId,
  source,
  signer,
  format,
  confirmed,
  unchecked
}) {
  const who = signer.kind === "key" ? `key ${signer.keyId}` : `${signer.identity} (${signer.issuer})`;
  return [
    `provenance  ${place} (${format})`,
    `  signer     ${who}`,
    `  builder    ${builderId}`,
    ...source === void 0 ? [] : [`  source     ${source.repository} ${source.ref ?? ""} ${source.commit ?? ""}`.trimEnd()],
    ...confirmed.length === 0 ? [] : [`  confirmed  ${confirmed.join(", ")}`],
    ...unchecked.map((each) => `  unchecked  ${each}`)
  ];
}
export {
  provenanceVerifyVerb
};
