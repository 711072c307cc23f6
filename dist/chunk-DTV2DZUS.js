import {
  signerText
} from "./chunk-DT3WYNIJ.js";
import {
  countInput
} from "./chunk-NM7M6GHS.js";
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
  rebuildArtifact
} from "./chunk-ANGG6LCO.js";
import "./chunk-6VZAGH2Q.js";
import {
  verifyProvenance
} from "./chunk-OAN3IETC.js";
import "./chunk-QNVCC4XT.js";
import "./chunk-CIC33ARX.js";
import "./chunk-AJUIYVBZ.js";
import "./chunk-CMKSDM7S.js";
import "./chunk-DFVQHNVW.js";
import "./chunk-UUXONJ3O.js";
import "./chunk-ILEPXQEQ.js";
import "./chunk-G6XZBPDF.js";
import "./chunk-F3LVSCKF.js";
import "./chunk-KMVC2J2I.js";
import {
  formatDigest
} from "./chunk-4ABMKW4W.js";
import "./chunk-KLX2ISV2.js";
import "./chunk-IJZH5ZQH.js";
import {
  AppError
} from "./chunk-4YF2P4A2.js";
import "./chunk-LVG4QLPG.js";

// src/actions/perform/provenance-check.ts
var MAX_ROWS = 20;
async function verifyForeign(inputs, context) {
  const [subject, ...others] = inputs.subject;
  const files = inputs.attestation;
  if (subject === void 0 || others.length > 0 || files.length === 0) {
    throw new AppError("invalid-input", "operation verify needs one subject and one or more of attestation");
  }
  const kind = inputs["subject-kind"];
  const { verdict, digests, accepted, rejected } = await verifyProvenance(
    subject,
    {
      files,
      ...trustInputs(inputs),
      allowMissingLog: inputs["allow-missing-log"],
      builder: inputs["expect-builder"],
      source: inputs["expect-source"],
      sourceRef: inputs["expect-source-ref"],
      identify: { ...identifyInputs(inputs), ...kind === void 0 ? {} : { kind } }
    },
    context
  );
  const [first] = accepted;
  const [problem] = rejected;
  const digest = digests[0] === void 0 ? "" : formatDigest(digests[0]);
  const facts = [
    ["Subject", subject],
    ["Digest", digest],
    ...accepted.slice(0, MAX_ROWS).flatMap(({ place, builderId, signer, source, unchecked }) => [
      ["Provenance", place],
      ["Signer", signerText(signer)],
      ["Builder", builderId],
      [
        "Source",
        source === void 0 ? void 0 : `${source.repository} ${source.ref ?? ""}`.trim()
      ],
      ...unchecked.map((each) => ["Not checked", each])
    ]),
    ...rejected.slice(0, MAX_ROWS).map(({ place, reason }) => ["Refused", `${place}: ${reason}`])
  ];
  return {
    verdict,
    headline: first === void 0 ? `no provenance of ${subject} holds: ${problem?.reason ?? "there is no attestation in these files"}` : `provenance of ${subject} by ${first.builderId}`,
    summary: renderFacts("Provenance", verdict, facts),
    outputs: { digest, "builder-id": first?.builderId ?? "" }
  };
}
async function rebuild(inputs, context) {
  const [provenance, ...others] = inputs.attestation;
  const { source, output } = inputs;
  if (provenance === void 0 || others.length > 0 || source === void 0 || output === void 0) {
    throw new AppError("invalid-input", "operation rebuild needs one attestation, source and output");
  }
  const trust = trustInputs(inputs);
  const { key, certificateIdentity, certificateOidcIssuer } = trust;
  const isSigned = (key ?? certificateIdentity ?? certificateOidcIssuer) !== void 0;
  const seconds = countInput("timeout", inputs.timeout);
  const made = await rebuildArtifact(
    provenance,
    {
      ...inputs,
      ...signerInputs(inputs),
      ...{ source, output, evidence: storeInput(inputs.evidence), allowRun: inputs["allow-run"] },
      trust: isSigned ? trust : void 0,
      timeoutMs: seconds === void 0 ? void 0 : seconds * 1e3
    },
    context
  );
  const { verdict, expected, actual, command, differences, stored } = made;
  const facts = [
    ["Command", command.join(" ")],
    ["Expected", expected],
    ["Made", actual],
    ...differences.slice(0, MAX_ROWS).map(({ path, kind }) => [kind, path]),
    ["Output", made.output],
    ["Evidence", stored?.file]
  ];
  return {
    verdict,
    headline: verdict === "pass" ? `reproduced ${expected}` : `made ${actual}, not ${expected}`,
    summary: renderFacts("Rebuild", verdict, facts),
    outputs: { digest: actual, rebuilt: made.output, bundle: stored?.file ?? "" }
  };
}
function trustInputs(inputs) {
  return {
    key: inputs["public-key"],
    certificateIdentity: inputs["certificate-identity"],
    certificateOidcIssuer: inputs["certificate-oidc-issuer"],
    trustedRoot: inputs["trusted-root"]
  };
}
export {
  rebuild,
  verifyForeign
};
