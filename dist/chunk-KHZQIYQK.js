import {
  MAX_ATTESTATIONS_BYTES,
  readAttestations,
  readForeignClaims,
  readForeignStatement,
  subjectOf
} from "./chunk-AWVHENYD.js";
import "./chunk-UWM7U6FJ.js";
import "./chunk-74UYXMDP.js";
import "./chunk-KZDUSXFG.js";
import "./chunk-E2QAS6LW.js";
import "./chunk-WKO2OFS6.js";
import {
  digestFileWith,
  identifySubject
} from "./chunk-F37F3WSG.js";
import {
  STATEMENT_MEDIA_TYPE,
  decodeBase64,
  done,
  encodeBundle,
  identifyOptions,
  openVerifier,
  pathKind,
  readBounded,
  readBundle,
  readTrustedRootFile
} from "./chunk-TRNU433F.js";
import "./chunk-U27N6BLD.js";
import "./chunk-6JMVWMR3.js";
import "./chunk-HQ24Y2NH.js";
import "./chunk-YEBD4N3J.js";
import {
  systemContext
} from "./chunk-QIY7PZKG.js";
import {
  escapeTerminal
} from "./chunk-SHOF7NDT.js";
import {
  AppError,
  toAppError
} from "./chunk-B7JXZM56.js";
import "./chunk-2BGE7Q7N.js";

// src/flows/verify-provenance.ts
import path from "node:path";
async function verifyProvenance(target, options, context) {
  const verifier = await openForeignVerifier(options);
  const digests = await digestsOf(target, options.identify ?? {}, context);
  const accepted = [];
  const rejected = [];
  for (const file of options.files) {
    const bytes = await readBounded(path.resolve(file), {
      maxBytes: MAX_ATTESTATIONS_BYTES,
      what: "attestations"
    });
    for (const found of readAttestations(bytes, file)) {
      try {
        accepted.push(await judge(found, { verifier, digests, options }));
      } catch (thrown) {
        const { message, code } = toAppError(thrown);
        rejected.push({ place: found.place, reason: message, code });
      }
    }
  }
  return { verdict: verdictOf(accepted, rejected), digests, accepted, rejected };
}
function verdictOf(accepted, rejected) {
  if (accepted.length > 0) return "pass";
  const isClear = rejected.every(({ reason, code }) => new AppError(code, reason).errorClass === "blocked");
  return isClear ? "block" : "indeterminate";
}
async function openForeignVerifier(options) {
  if (options.allowMissingLog !== true) return await openVerifier(options);
  const { certificateIdentity: identity, certificateOidcIssuer: issuer, trustedRoot, key } = options;
  if (identity === void 0 || issuer === void 0 || trustedRoot === void 0 || key !== void 0) {
    throw new AppError("invalid-input", "allow-missing-log is for identities of a Sigstore without a log", {
      hint: "give --certificate-identity, --certificate-oidc-issuer and the --trusted-root of that instance"
    });
  }
  const { createSigstoreVerifier } = await import("./chunk-3M7C4RRL.js");
  const root = await readTrustedRootFile(trustedRoot);
  return await createSigstoreVerifier({ identity, issuer, trustedRoot: root, requireLog: false });
}
async function digestsOf(target, options, context) {
  const absolute = path.resolve(target);
  const isFile = await pathKind(absolute) === "file";
  const plain = isFile ? [await digestFileWith(absolute, ["sha256", "sha512"])] : [];
  if (isFile && options.kind === "file") return plain;
  return [...plain, (await identifySubject(target, options, context)).subject.digest];
}
async function judge(found, { verifier, digests, options }) {
  const { payloadType, payload, signer, times } = await open(found, verifier);
  if (payloadType !== STATEMENT_MEDIA_TYPE) {
    throw new AppError("evidence-invalid", `holds ${payloadType}, not an in-toto statement`);
  }
  const statement = readForeignStatement(payload);
  const subject = subjectOf(statement, digests);
  if (subject === void 0) throw new AppError("content-mismatch", "is about another subject");
  const claims = readForeignClaims(statement, signer);
  const problems = [...claims.differences, ...unmet(claims, options)];
  if (problems.length > 0) throw new AppError("evidence-invalid", problems.join("; "));
  const unchecked = [...claims.unchecked, ...unasked(claims, options)];
  return { ...claims, unchecked, place: found.place, subject: subject.name, signer, times };
}
async function open(found, verifier) {
  switch (found.kind) {
    case "bundle":
      return await verifier.verify(readBundle(found.bytes, { acceptOlder: true }));
    case "envelope":
      return await verifier.verify(bundleOfEnvelope(found.value));
    case "unusable":
      throw new AppError("malformed", found.reason);
  }
}
function bundleOfEnvelope(value) {
  const { payloadType, payload, signatures } = value;
  const [signature] = Array.isArray(signatures) ? signatures : [];
  if (!Array.isArray(signatures) || signatures.length !== 1 || typeof signature !== "object" || signature === null) {
    throw new AppError("malformed", "is an envelope without exactly one signature");
  }
  if (Reflect.get(signature, "cert") !== void 0) {
    throw new AppError(
      "unsupported",
      "is an envelope with a certificate and without the log entry that proves when it was signed: get the Sigstore bundle of it"
    );
  }
  const bytes = [payload, Reflect.get(signature, "sig")].map(
    (each) => typeof each === "string" ? decodeBase64(each) : void 0
  );
  const [body, sig] = bytes;
  if (body === void 0 || sig === void 0 || typeof payloadType !== "string") {
    throw new AppError("malformed", "is an envelope with parts that are not base64");
  }
  const material = { kind: "public-key", hint: void 0 };
  return encodeBundle({ material, signature: sig, payloadType, payload: body }).bytes;
}
function unmet(claims, options) {
  const { builder, source, sourceRef } = options;
  const expected = [
    ["builder", claims.builderId, builder],
    ["source", claims.source?.repository, source],
    ["source ref", claims.source?.ref, sourceRef]
  ];
  return expected.flatMap(
    ([field, actual, wanted]) => wanted === void 0 || wanted === actual ? [] : [`${field} is ${actual ?? "not named"}, expected ${wanted}`]
  );
}
function unasked(claims, options) {
  return [
    ...options.source === void 0 ? [`source ${claims.source?.repository ?? "not named"}: no expectation was given`] : [],
    ...options.builder === void 0 ? [`builder ${claims.builderId}: no expectation was given`] : [],
    ...options.allowMissingLog === true ? ["transparency log: none was asked for"] : []
  ];
}

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
